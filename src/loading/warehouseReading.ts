// Reads the tables of overseas warehouses; from then on their signs are drawn.
import { decodeWarehouses, type WarehouseFiles } from '@/dataset/decodeWarehouses';
import type { DecodedWarehouses } from '@/dataset/warehouseDataset';
import { installWarehouseMarks } from '@/selectors/warehouses/drawWarehouses';
import { dropUnknownWarehouses } from '@/store/unknownWarehouses';
import { installWarehouseSettling } from '@/store/warehouseSettling';

export function readWarehouses(files: WarehouseFiles): DecodedWarehouses {
  // Before the data, or their signs would wait for the next change.
  installWarehouseMarks();
  installWarehouseSettling(dropUnknownWarehouses);
  return decodeWarehouses(files);
}
