// What is loaded together when warehouses are looked at.

export { StackCard } from '@/panels/warehouses/cards/StackCard';
export { WarehouseCard } from '@/panels/warehouses/cards/WarehouseCard';
export { EmbedOwners } from '@/panels/warehouses/owners/EmbedOwners';
export { OwnersSection } from '@/panels/warehouses/owners/OwnersSection';
export { EmbedWarehouses } from './EmbedWarehouses';
export { SitesAnswer } from './SitesAnswer';
export { WarehouseBody } from './WarehouseBody';
export { WarehouseCount } from './WarehouseCount';
export { WarehouseOffer } from './WarehouseOffer';
export { WarehouseTooltip } from './WarehouseTooltip';
