// Zoomed in: one glyph a zone at its own position; those that share a position are set side by side.
import memoizeOne from 'memoize-one';
import { toWorld, type WorldPoint } from '@/model/camera';
import type { Zone } from '@/model/zone';
import { KINDS, type ZoneKind } from '@/model/zoneKind';
import { areShownIn, type RowYears, zoneYears } from '@/selectors/time/shownIn';
import { type ShownPeriod, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { selectSettledCamera } from '@/selectors/view/framing';
import { selectFilteredZones } from '@/selectors/zones/filteredZones';
import type { AtlasState } from '@/store/atlasState';
import { showsSingleZones, steppedZoom } from './markSize';

/** Its years are those in which the zone is in force. */
export interface ZoneGlyph extends RowYears {
  readonly zone: Zone;
  /** The zone's position; of zones close together that of the first, around which they sit. */
  readonly world: WorldPoint;
  /** Shift from the position in CSS pixels, x right and y down: which seat of a shared position. */
  readonly offset: readonly [x: number, y: number];
  /** Where its position lies, from the middle of a glyph that does not lie on it; CSS pixels. */
  readonly away?: readonly [x: number, y: number];
  readonly isHollow: boolean;
  /** The position is that of the city: drawn with a broken outline. */
  readonly isAtCity: boolean;
}

/** Distance between neighbouring seats in CSS pixels. */
const SEAT_DISTANCE = 21;

/** Seats of a hexagonal grid around the origin, nearest first. */
export function seatOffset(seat: number): readonly [number, number] {
  if (seat === 0) return [0, 0];
  let ring = 1;
  let first = 1;
  while (seat >= first + ring * 6) {
    first += ring * 6;
    ring += 1;
  }
  const step = seat - first;
  const side = Math.floor(step / ring);
  const along = step % ring;
  const corner = (number: number): readonly [number, number] => {
    const angle = (Math.PI / 3) * number - Math.PI / 2;
    return [Math.cos(angle) * ring, Math.sin(angle) * ring];
  };
  const [ax, ay] = corner(side);
  const [bx, by] = corner(side + 1);
  const share = along / ring;
  return [
    Math.round((ax + (bx - ax) * share) * SEAT_DISTANCE * 10) / 10,
    Math.round((ay + (by - ay) * share) * SEAT_DISTANCE * 10) / 10,
  ];
}

/** Zones of one cell or of two neighbouring ones share seats, degrees: 2 km, less than positions are known to. */
const CELL = 0.02;

/** The cell of a position, or a neighbouring one that is taken already. */
function nearbyCell(
  taken: ReadonlyMap<string, number>,
  [longitude, latitude]: readonly [number, number],
): string {
  const column = Math.round(longitude / CELL);
  const row = Math.round(latitude / CELL);
  for (const [right, up] of NEIGHBOURS) {
    const cell = `${column + right} ${row + up}`;
    if (taken.has(cell)) return cell;
  }
  return `${column} ${row}`;
}

const NEIGHBOURS = [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((up) => [right, up] as const));

const deriveGlyphs = memoizeOne(
  (zones: readonly Zone[], kinds: readonly ZoneKind[]): readonly ZoneGlyph[] => {
    const seats = new Map<string, number>();
    const middles = new Map<string, WorldPoint>();
    const glyphs: ZoneGlyph[] = [];
    for (const zone of zones) {
      const years = zoneYears(zone);
      if (years === null || !kinds.includes(zone.kind)) continue;
      const cell = nearbyCell(seats, zone.position);
      const seat = seats.get(cell) ?? 0;
      seats.set(cell, seat + 1);
      const world = middles.get(cell) ?? toWorld(zone.position);
      middles.set(cell, world);
      glyphs.push({
        zone,
        world,
        offset: seatOffset(seat),
        isHollow: zone.designated === null,
        // What is named by its place lies there.
        isAtCity: zone.positionPrecision === 'city' && !KINDS[zone.kind].isNamedByPlace,
        ...years,
      });
    }
    return glyphs;
  },
);

/** Glyphs that would cover another at a (stepped) zoom, apart; all others as they are. */
type ComeApart = (glyphs: readonly ZoneGlyph[], zoom: number) => readonly ZoneGlyph[];

let comeApart: ComeApart = (glyphs) => glyphs;

/** What reckons it comes late: the first picture does without. */
export function zonesComeApartWith(late: ComeApart): void {
  comeApart = late;
}

/** Every zone of the kinds switched on, whatever the year. */
export function selectZoneGlyphs(state: AtlasState): readonly ZoneGlyph[] {
  const glyphs = deriveGlyphs(selectFilteredZones(state), state.kinds);
  if (!showsSingleZones(state)) return glyphs;
  return comeApart(glyphs, steppedZoom(selectSettledCamera(state).zoom));
}

const deriveShown = memoizeOne(
  (glyphs: readonly ZoneGlyph[], period: ShownPeriod): readonly ZoneGlyph[] =>
    glyphs.filter((glyph) => areShownIn(glyph, period)),
);

export function selectShownGlyphs(state: AtlasState): readonly ZoneGlyph[] {
  return deriveShown(selectZoneGlyphs(state), selectShownPeriod(state));
}
