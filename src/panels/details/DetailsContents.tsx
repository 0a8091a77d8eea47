// What the details card holds for each kind of selection; loaded when the first card opens.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { WarehouseDetails } from '@/panels/warehouses/lazyWarehouses';
import type { Selection, SelectionType } from '@/store/atlasState';
import { DocumentDetails } from './DocumentDetails';
import { PlaceDetails } from './PlaceDetails';
import { ProvinceDetails } from './ProvinceDetails';

/** What comes later than the panel calls `onKnown` when it is there. */
type Contents = (onKnown: () => void) => ComponentChildren;

const DETAILS_CONTENTS: Readonly<Record<SelectionType, Contents>> = {
  place: () => <PlaceDetails />,
  zone: () => <PlaceDetails />,
  province: () => <ProvinceDetails />,
  document: () => <DocumentDetails />,
  warehouse: (onKnown) => <WarehouseDetails onKnown={onKnown} />,
  country: (onKnown) => <WarehouseDetails onKnown={onKnown} />,
};

export interface DetailsContentsProps {
  readonly selection: Selection;
  /** The heading stands there: called for each card. */
  readonly onKnown: () => void;
}

export function DetailsContents({ selection, onKnown }: DetailsContentsProps) {
  const card = `${selection.type} ${selection.id}`;
  useEffect(() => {
    if (card !== '') onKnown();
  }, [card, onKnown]);
  return <>{DETAILS_CONTENTS[selection.type](onKnown)}</>;
}
