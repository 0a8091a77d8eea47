// The scene as deck.gl layers. A year step changes filter ranges only: no array is rebuilt.
import type { Layer } from '@deck.gl/core';
import type { WorldPoint } from '@/model/camera';
import type { Emphasis } from '@/selectors/emphasis';
import type { PlacePhase } from '@/selectors/placePhases';
import type { ShownPeriod } from '@/selectors/shownPeriod';
import type { ZoneGlyph } from '@/selectors/zoneGlyphs';
import { GLYPH_REACH, glyphIconId } from './glyphIcons';
import type { IconAtlas } from './iconAtlas';
import { ANY_YEAR, iconLayer, inForceFilter, NEVER, type YearFilter } from './iconLayer';
import { markIconId, markReach } from './markIcons';
import { haloIconId, ringIconId, ringReach } from './ringIcons';

export interface SizedPhase {
  readonly phase: PlacePhase;
  readonly radius: number;
}

export interface HaloRow {
  readonly world: WorldPoint;
  readonly year: number;
  readonly radius: number;
}

export interface ZoneLayersInput {
  readonly period: ShownPeriod;
  readonly phases: readonly SizedPhase[];
  readonly halos: readonly HaloRow[];
  readonly glyphs: readonly ZoneGlyph[];
  readonly showsSingleZones: boolean;
  readonly emphases: readonly Emphasis[];
  readonly markAtlas: IconAtlas;
  readonly haloAtlas: IconAtlas;
  readonly glyphAtlas: IconAtlas;
  readonly ringAtlas: IconAtlas;
}

const NO_OFFSET = [0, 0] as const;
const noOffset = (): readonly [number, number] => NO_OFFSET;

function haloFilter(period: ShownPeriod): YearFilter {
  const year = period.type === 'in-force' ? period.year : NEVER;
  return [
    [year, year],
    [year, year],
    [0, NEVER],
  ];
}

/** In a range a zone of unknown date is never new; in a comparison it must last to the end. */
function glyphFilter(period: ShownPeriod): YearFilter {
  if (period.type === 'in-force') return inForceFilter(period);
  return [
    [0, NEVER],
    [period.isComparison === true ? period.to : 0, NEVER],
    [period.from, period.to],
  ];
}

/** All layers, always all of them and in the same order: what is not meant is invisible. */
export function zoneLayers(input: ZoneLayersInput): Layer[] {
  const { period, showsSingleZones } = input;
  return [
    iconLayer<HaloRow>({
      id: 'halos',
      rows: input.halos,
      isVisible: !showsSingleZones,
      atlas: input.haloAtlas,
      filter: haloFilter(period),
      worldOf: ({ world }) => world,
      iconOf: ({ radius }) => haloIconId(radius),
      sideOf: ({ radius }) => (radius + 1) * 2,
      offsetOf: noOffset,
      yearsOf: ({ year }) => [year, year, year],
    }),
    iconLayer<SizedPhase>({
      id: 'marks',
      rows: input.phases,
      isVisible: !showsSingleZones,
      atlas: input.markAtlas,
      filter: inForceFilter(period),
      worldOf: ({ phase }) => phase.world,
      iconOf: ({ phase, radius }) => markIconId({ ...phase, radius }),
      sideOf: ({ radius }) => markReach(radius) * 2,
      offsetOf: noOffset,
      yearsOf: ({ phase }) => [phase.from, phase.to, 0],
    }),
    iconLayer<ZoneGlyph>({
      id: 'glyphs',
      rows: input.glyphs,
      isVisible: showsSingleZones,
      atlas: input.glyphAtlas,
      filter: glyphFilter(period),
      worldOf: ({ world }) => world,
      iconOf: ({ zone, isHollow, isAtCity }) => glyphIconId(zone.kind, isHollow, isAtCity),
      sideOf: () => GLYPH_REACH * 2,
      offsetOf: ({ offset }) => offset,
      yearsOf: ({ from, to, zone }) => [from, to, zone.designated === null ? NEVER : from],
    }),
    iconLayer<Emphasis>({
      id: 'emphases',
      rows: input.emphases,
      isVisible: true,
      atlas: input.ringAtlas,
      filter: ANY_YEAR,
      worldOf: ({ world }) => world,
      iconOf: ringIconId,
      sideOf: ({ radius }) => ringReach(radius) * 2,
      offsetOf: ({ offset }) => offset,
      yearsOf: () => [0, 0, 0],
    }),
  ];
}
