// The files of the moving map with every kind of fault: the drawn map stands, and a line says it.
import { FAULT_PLAN, faultTest as test } from '../../driver';

for (const planned of FAULT_PLAN.webgl) {
  test(`faults of ${planned.feature.name}`, ({ faultTable }) => faultTable(planned));
}
