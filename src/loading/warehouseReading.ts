// Reads the tables of overseas warehouses; from then on their signs are drawn.
import { decodeWarehouses } from '@/dataset/decodeWarehouses';
import type { DecodedWarehouses } from '@/dataset/warehouseDataset';
import { installWarehouseMarks } from '@/selectors/warehouses/drawWarehouses';

/** The texts of the tables in the order of the loader. */
export function readWarehouses(texts: readonly string[]): DecodedWarehouses {
  const [
    facilities = '',
    regions = '',
    totals = '',
    operators = '',
    operatorTotals = '',
    tradeCities = '',
    owners = '',
    provinces = '',
  ] = texts;
  // Before the data, or their signs would wait for the next change.
  installWarehouseMarks();
  return decodeWarehouses({
    facilities,
    regions,
    totals,
    operators,
    operatorTotals,
    tradeCities,
    owners,
    provinces,
  });
}
