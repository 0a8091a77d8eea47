// The zones of the scene as deck.gl layers. A year step changes filter ranges only: no array is rebuilt.
import type { Layer } from '@deck.gl/core';
import { GLYPH_REACH, glyphIconId } from '@/glmap/icons/glyphIcons';
import type { IconAtlas } from '@/glmap/icons/iconAtlas';
import { iconLayer } from '@/glmap/icons/iconLayer';
import { type MarkLook, markIconId, markReach } from '@/glmap/icons/markIcons';
import { haloIconId, haloReach, ringIconId, ringReach } from '@/glmap/icons/ringIcons';
import type { WorldPoint } from '@/model/camera';
import type { Emphasis } from '@/selectors/marks/mark';
import type { PlacePhase } from '@/selectors/marks/placePhases';
import type { ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import { ANY, FOREVER, rowFilter, type YearFilter, zoneFilter } from '@/selectors/time/shownIn';
import type { ShownPeriod } from '@/selectors/time/shownPeriod';

/** What stands at a place in a span of years: its mark, or below it the halo of a year with new zones. */
export interface PlaceSign {
  readonly world: WorldPoint;
  readonly from: number;
  readonly to: number;
  readonly radius: number;
  /** Null for a halo. */
  readonly mark: PlacePhase | null;
}

/** The icon of a sign that is a mark. */
export function markLook(mark: PlacePhase, radius: number): MarkLook {
  return { wedges: mark.wedges, hasRing: mark.hasRing, radius };
}

export interface PlaceLayerInput {
  readonly period: ShownPeriod;
  readonly isVisible: boolean;
  /** Halos before marks: what comes later is drawn above. */
  readonly signs: readonly PlaceSign[];
  readonly atlas: IconAtlas;
}

const NO_OFFSET = [0, 0] as const;
const noOffset = (): readonly [number, number] => NO_OFFSET;

export function placeLayer({ period, isVisible, signs, atlas }: PlaceLayerInput): Layer {
  return iconLayer<PlaceSign>({
    id: 'places',
    rows: signs,
    isVisible,
    atlas,
    filter: rowFilter(period),
    worldOf: ({ world }) => world,
    iconOf: ({ mark, radius }) =>
      mark === null ? haloIconId(radius) : markIconId(markLook(mark, radius)),
    sideOf: ({ mark, radius }) => (mark === null ? haloReach(radius) : markReach(radius)) * 2,
    offsetOf: noOffset,
    yearsOf: (sign) => sign,
  });
}

export interface ZoneLayerInput {
  readonly period: ShownPeriod;
  readonly isVisible: boolean;
  readonly glyphs: readonly ZoneGlyph[];
  readonly atlas: IconAtlas;
}

/** Single zones, for close views. */
export function zoneLayer({ period, isVisible, glyphs, atlas }: ZoneLayerInput): Layer {
  return iconLayer<ZoneGlyph>({
    id: 'zones',
    rows: glyphs,
    isVisible,
    atlas,
    filter: zoneFilter(period),
    worldOf: ({ world }) => world,
    iconOf: ({ zone, isHollow, isAtCity }) => glyphIconId(zone.kind, isHollow, isAtCity),
    sideOf: () => GLYPH_REACH * 2,
    offsetOf: ({ offset }) => offset,
    yearsOf: (glyph) => glyph,
  });
}

const ANY_YEAR: YearFilter = { from: ANY, to: ANY, newIn: ANY };
const ALWAYS = { from: 0, to: FOREVER };

/** Rings round what is pointed at or selected. */
export function emphasisLayer(emphases: readonly Emphasis[], atlas: IconAtlas): Layer {
  return iconLayer<Emphasis>({
    id: 'emphases',
    rows: emphases,
    isVisible: true,
    atlas,
    filter: ANY_YEAR,
    worldOf: ({ world }) => world,
    iconOf: ringIconId,
    sideOf: ({ radius }) => ringReach(radius) * 2,
    offsetOf: ({ offset }) => offset,
    yearsOf: () => ALWAYS,
  });
}
