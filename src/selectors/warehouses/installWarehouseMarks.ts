// Tells the signs' selector how they are derived: that comes with their data, the first view does without.
import { markWarehouses } from './markWarehouses';
import { deriveMarksWith } from './warehouseMarks';

export function installWarehouseMarks(): void {
  deriveMarksWith(markWarehouses);
}
