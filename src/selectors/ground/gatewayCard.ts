// What is known of a gateway: itself, and what lies around it: zones that the map shows; abroad, documented sites.
import memoizeOne from 'memoize-one';
import type { WarehouseDataset } from '@/dataset/warehouseDataset';
import type { Gateway } from '@/model/ground/gateway';
import { type BilingualName, kilometresBetween, type Position } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import { NEAR_CITY_KILOMETRES } from '@/model/warehouses/tradeCity';
import { isHostedZoneKind, type ZoneKind } from '@/model/zoneKind';
import { loadedValue, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectShownGlyphs, type ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import type { AtlasState, Selection } from '@/store/atlasState';

const MOST_NEAR = 12;
const CHINA: readonly string[] = ['CN', 'HK', 'MO'];

export interface NearGateway {
  readonly selection: Selection;
  readonly name: BilingualName;
  /** Null: a site of an overseas warehouse. */
  readonly kind: ZoneKind | null;
  readonly kilometres: number;
}

export interface GatewayCard {
  readonly gateway: Gateway;
  readonly isAbroad: boolean;
  /** Nearest first; null while it is not known. */
  readonly near: readonly NearGateway[] | null;
  /** How many are not listed. */
  readonly more: number;
}

export function findGateway(state: AtlasState, id: string): Gateway | undefined {
  return loadedValue(state.resources.ground)?.gateways.find((each) => each.id === id);
}

type Candidate = Omit<NearGateway, 'kilometres'> & { readonly position: Position };

function candidatesAbroad(data: WarehouseDataset): readonly Candidate[] {
  return data.facilities.flatMap(({ id, operator, position }) =>
    position === null
      ? []
      : [{ selection: { type: 'warehouse', id }, name: operator, kind: null, position }],
  );
}

/** The listing of a city is no zone. */
function candidatesInChina(glyphs: readonly ZoneGlyph[]): readonly Candidate[] {
  return glyphs
    .filter(({ zone }) => isHostedZoneKind(zone.kind))
    .map(({ zone: { id, name, kind, position } }) => ({
      selection: { type: 'zone', id },
      name,
      kind,
      position,
    }));
}

const deriveCard = memoizeOne(
  (
    gateway: Gateway | undefined,
    glyphs: readonly ZoneGlyph[],
    data: WarehouseDataset | null,
  ): GatewayCard | null => {
    if (gateway === undefined) return null;
    const isAbroad = !CHINA.includes(gateway.country);
    if (isAbroad && data === null) return { gateway, isAbroad, near: null, more: 0 };
    const candidates =
      isAbroad && data !== null ? candidatesAbroad(data) : candidatesInChina(glyphs);
    const near = candidates
      .map(({ position, ...each }) => ({
        ...each,
        kilometres: kilometresBetween(gateway.position, position),
      }))
      .filter(({ kilometres }) => kilometres <= NEAR_CITY_KILOMETRES)
      .sort((a, b) => a.kilometres - b.kilometres || (a.selection.id < b.selection.id ? -1 : 1));
    const more = Math.max(0, near.length - MOST_NEAR);
    return { gateway, isAbroad, near: near.slice(0, MOST_NEAR), more };
  },
);

/** Of the selected gateway; null for another selection, and until the gateways are loaded. */
export function selectGatewayCard(state: AtlasState): GatewayCard | null {
  const selection = selectedIn(state);
  if (selection?.type !== 'gateway') return null;
  const gateway = findGateway(state, selection.id);
  return deriveCard(gateway, selectShownGlyphs(state), selectWarehouseData(state));
}
