// What the details card holds for each kind of selection; loaded when the first card opens.
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Side } from '@/model/view/side';
import { FiguresPanel } from '@/panels/figures/lazyFigures';
import { StackDetails, WarehouseDetails } from '@/panels/warehouses/lazyWarehouses';
import type { Selection, SelectionType } from '@/store/atlasState';
import './contents.css';
import './datedZones.css';
import { DocumentDetails } from './DocumentDetails';
import { GatewayDetails } from './GatewayDetails';
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
  near: (onKnown) => <WarehouseDetails onKnown={onKnown} />,
  operator: (onKnown) => <WarehouseDetails onKnown={onKnown} />,
  figure: () => <FiguresPanel />,
  gateway: (onKnown) => <GatewayDetails onKnown={onKnown} />,
  country: (onKnown) => <WarehouseDetails onKnown={onKnown} />,
};

export interface DetailsContentsProps {
  readonly side: Extract<Side<Selection>, { readonly type: 'details' | 'sites' }>;
  /** The heading stands there: called for each card. */
  readonly onKnown: () => void;
}

export function DetailsContents({ side, onKnown }: DetailsContentsProps) {
  if (side.type === 'sites') return <StackDetails members={side.members} onKnown={onKnown} />;
  return <SelectionContents selection={side.selection} onKnown={onKnown} />;
}

interface SelectionContentsProps extends Pick<DetailsContentsProps, 'onKnown'> {
  readonly selection: Selection;
}

function SelectionContents({ selection, onKnown }: SelectionContentsProps) {
  const card = `${selection.type} ${selection.id}`;
  useEffect(() => {
    if (card !== '') onKnown();
  }, [card, onKnown]);
  return <>{DETAILS_CONTENTS[selection.type](onKnown)}</>;
}
