// The files of the moving map with every kind of fault: the drawn map stands, and a line says it.
import { FAULT_PLAN, faultTest as test } from '../../driver';

// Hundreds of pages are left and loaded anew: another try tells a fault, which stays, from a page that was not waited for.
test.describe.configure({ retries: 2 });

for (const planned of FAULT_PLAN.webgl) {
  test(`faults of ${planned.feature.name}`, ({ faultTable }) => faultTable(planned));
}
