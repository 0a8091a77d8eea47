// What can be opened of the overseas warehouses: a site, and what stands for all sites of one kind.

export const WAREHOUSE_SELECTION_TYPES = ['warehouse', 'country', 'operator', 'near'] as const;
export type WarehouseSelectionType = (typeof WAREHOUSE_SELECTION_TYPES)[number];

/** What a selection of this type stands for is known by the data on overseas warehouses alone. */
export function isWarehouseType(type: string): type is WarehouseSelectionType {
  return WAREHOUSE_SELECTION_TYPES.some((known) => known === type);
}

/** The id of a country, as in addresses. */
export function countryId(iso2: string): string {
  return iso2.toLowerCase();
}
