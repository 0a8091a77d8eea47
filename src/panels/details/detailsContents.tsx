// What the details card holds for each kind of selection; loaded when the first card opens.
import type { ComponentChildren } from 'preact';
import { WarehouseDetails } from '@/panels/warehouses/lazyWarehouses';
import type { SelectionType } from '@/store/atlasState';
import { DocumentDetails } from './DocumentDetails';
import { PlaceDetails } from './PlaceDetails';
import { ProvinceDetails } from './ProvinceDetails';

export const DETAILS_CONTENTS: Readonly<Record<SelectionType, () => ComponentChildren>> = {
  place: () => <PlaceDetails />,
  zone: () => <PlaceDetails />,
  province: () => <ProvinceDetails />,
  document: () => <DocumentDetails />,
  warehouse: () => <WarehouseDetails />,
};
