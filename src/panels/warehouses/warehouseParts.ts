// What is loaded together when warehouses are looked at.
export { EmbedWarehouses } from './EmbedWarehouses';
export { WarehouseBody } from './WarehouseBody';
export { WarehouseCard } from './WarehouseCard';
export { WarehouseOffer } from './WarehouseOffer';
export { WarehouseTooltip } from './WarehouseTooltip';
