// What the details card holds for each kind of selection; loaded when the first card opens.
import type { ComponentChildren } from 'preact';
import { WarehouseDetails } from '@/panels/warehouses/lazyWarehouses';
import type { SelectionType } from '@/store/atlasState';
import { DocumentDetails } from './DocumentDetails';
import { PlaceDetails } from './PlaceDetails';
import { ProvinceDetails } from './ProvinceDetails';

/** What comes later than the panel calls `onKnown` when it is there. */
type Contents = (onKnown: () => void) => ComponentChildren;

export const DETAILS_CONTENTS: Readonly<Record<SelectionType, Contents>> = {
  place: () => <PlaceDetails />,
  zone: () => <PlaceDetails />,
  province: () => <ProvinceDetails />,
  document: () => <DocumentDetails />,
  warehouse: (onKnown) => <WarehouseDetails onKnown={onKnown} />,
};
