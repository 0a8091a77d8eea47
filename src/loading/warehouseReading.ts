// What is loaded together with the published warehouse tables: what reads them and what makes signs of them.
export { decodeWarehouses } from '@/dataset/decodeWarehouses';
export { installWarehouseMarks } from '@/selectors/warehouses/installWarehouseMarks';
