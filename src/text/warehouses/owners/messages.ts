// Texts on where the owners of overseas warehouses are at home.
import type { OwnerIndicator, OwnerUnit } from '@/model/warehouses/ownerFigure';
import type { OwnerLook } from '@/model/warehouses/warehouseSign';

export interface OwnersMessages {
  readonly ownersHeading: string;
  readonly ownersOnMap: string;
  readonly ownersDocumented: (provinces: number, unknown: number) => string;
  /** What the reader's filter leaves alone. */
  readonly ownersUnfiltered: (confirmed: number, figures: number) => string;
  readonly ownersNote: string;
  readonly ownersUnknown: string;
  /** On the map itself, with how to read it. */
  readonly ownersNotice: string;
  readonly backToZones: string;
  readonly ownerLooks: Readonly<Record<OwnerLook, string>>;
  /** Below an embedded map. */
  readonly shortOwnerLooks: Readonly<Record<OwnerLook, string>>;
  readonly ownerIndicators: Readonly<Record<OwnerIndicator, string>>;
  readonly ownerAmounts: Readonly<Record<OwnerUnit, (value: string) => string>>;
}
