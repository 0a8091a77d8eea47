// What the details card holds for each kind of selection; loaded when the first card opens.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { focusDetails } from '@/panels/facts/focusDetails';
import { WarehouseDetails } from '@/panels/warehouses/lazyWarehouses';
import type { Selection, SelectionType } from '@/store/atlasState';
import { DocumentDetails } from './DocumentDetails';
import { PlaceDetails } from './PlaceDetails';
import { ProvinceDetails } from './ProvinceDetails';

const DETAILS_CONTENTS: Readonly<Record<SelectionType, () => ComponentChildren>> = {
  place: () => <PlaceDetails />,
  zone: () => <PlaceDetails />,
  province: () => <ProvinceDetails />,
  document: () => <DocumentDetails />,
  warehouse: () => <WarehouseDetails />,
};

export function DetailsContents({ selection }: { selection: Selection }) {
  const key = `${selection.type} ${selection.id}`;
  // Another card has another heading.
  useEffect(focusDetails, [key]);
  return <>{DETAILS_CONTENTS[selection.type]()}</>;
}
