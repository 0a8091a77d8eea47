// Every file of the build with every kind of fault: what stood stays, a line says what is missing, trying again
// brings it without losing the view, and the rest goes on.
import { expect, FAULT_PLAN, faultTest as test } from '../../driver';

test('no file that the build has is left out of the fault table', () => {
  expect(FAULT_PLAN.leftOut).toEqual([]);
});

for (const planned of FAULT_PLAN.drawn) {
  test(`faults of ${planned.feature.name}`, ({ faultTable }) => faultTable(planned));
}
