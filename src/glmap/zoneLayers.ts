// The scene as deck.gl layers. A year step changes filter ranges only: no array is rebuilt.
import type { Layer } from '@deck.gl/core';
import { DataFilterExtension, type DataFilterExtensionProps } from '@deck.gl/extensions';
import { IconLayer, ScatterplotLayer } from '@deck.gl/layers';
import { fromWorld, type WorldPoint } from '@/model/camera';
import type { Emphasis } from '@/selectors/emphasis';
import type { PlacePhase } from '@/selectors/placePhases';
import type { ShownPeriod } from '@/selectors/shownPeriod';
import type { ZoneGlyph } from '@/selectors/zoneGlyphs';
import type { Palette } from '@/theme/palette';
import { GLYPH_REACH, glyphIconId } from './glyphIcons';
import type { IconAtlas } from './iconAtlas';
import { LABEL_LAYER } from './mapStyle';
import { markIconId, markReach } from './markIcons';

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
  /** Width of the world in CSS pixels at the camera of this moment. */
  readonly worldPixels: number;
  readonly markAtlas: IconAtlas;
  readonly glyphAtlas: IconAtlas;
  readonly palette: Palette;
}

const NEVER = 99_999;
const spanFilter = new DataFilterExtension({ filterSize: 2 });
const glyphFilter = new DataFilterExtension({ filterSize: 3 });
const yearFilter = new DataFilterExtension({ filterSize: 1 });

type Colour = [red: number, green: number, blue: number, alpha: number];

function colour(hex: string, alpha = 255): Colour {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255, alpha];
}

export function lonLat(world: WorldPoint): [number, number] {
  const [longitude, latitude] = fromWorld(world);
  return [longitude, latitude];
}

/** The atlas is drawn finer than the screen and read without mipmaps: edges stay crisp between pixels. */
export const SHARP = { minFilter: 'linear', magFilter: 'linear', lodMaxClamp: 0 } as const;

/** A canvas is taken at once, where an address would be loaded; deck.gl's type forgets it. */
export function texture({ image }: IconAtlas): string {
  return image as unknown as string;
}

/** MapLibre draws the layers below its names; the property is read by the overlay. */
export const BELOW_NAMES: object = { beforeId: LABEL_LAYER };

/** From, to and year of designation; an unknown date is never "new". */
function glyphSpan({ from, to, zone }: ZoneGlyph): [number, number, number] {
  return [from, to, zone.designated === null ? NEVER : from];
}

function glyphRange(period: ShownPeriod): [[number, number], [number, number], [number, number]] {
  return period.type === 'in-force'
    ? [
        [0, period.year],
        [period.year, NEVER],
        [0, NEVER],
      ]
    : [
        [0, NEVER],
        [period.isComparison === true ? period.to : 0, NEVER],
        [period.from, period.to],
      ];
}

export function spanRange(period: ShownPeriod): [[number, number], [number, number]] {
  const year = period.type === 'in-force' ? period.year : 1;
  return [
    [0, year],
    [year, NEVER],
  ];
}

/** All layers, always all of them and in the same order: what is not meant is invisible. */
export function zoneLayers(input: ZoneLayersInput): Layer[] {
  const { period, palette, showsSingleZones } = input;
  const haloYear = period.type === 'in-force' ? period.year : NEVER;
  return [
    new ScatterplotLayer<HaloRow, DataFilterExtensionProps<HaloRow>>({
      id: 'halos',
      data: input.halos,
      visible: !showsSingleZones,
      radiusUnits: 'pixels',
      getPosition: (row) => lonLat(row.world),
      getRadius: (row) => row.radius,
      getFillColor: colour(palette.halo, 46),
      getFilterValue: (row) => row.year,
      filterRange: [haloYear - 0.5, haloYear + 0.5],
      extensions: [yearFilter],
      ...BELOW_NAMES,
    }),
    new IconLayer<SizedPhase, DataFilterExtensionProps<SizedPhase>>({
      id: 'marks',
      data: input.phases,
      visible: !showsSingleZones,
      iconAtlas: texture(input.markAtlas),
      textureParameters: SHARP,
      iconMapping: { ...input.markAtlas.mapping },
      sizeUnits: 'pixels',
      alphaCutoff: 0.01,
      getPosition: ({ phase }) => lonLat(phase.world),
      getIcon: ({ phase, radius }) => markIconId({ ...phase, radius }),
      getSize: ({ radius }) => markReach(radius) * 2,
      getFilterValue: ({ phase }) => [phase.from, phase.to],
      filterRange: spanRange(period),
      extensions: [spanFilter],
      ...BELOW_NAMES,
    }),
    new IconLayer<ZoneGlyph, DataFilterExtensionProps<ZoneGlyph>>({
      id: 'glyphs',
      data: input.glyphs,
      visible: showsSingleZones,
      iconAtlas: texture(input.glyphAtlas),
      textureParameters: SHARP,
      iconMapping: { ...input.glyphAtlas.mapping },
      sizeUnits: 'pixels',
      alphaCutoff: 0.01,
      getPosition: ({ world }) => lonLat(world),
      getIcon: ({ zone, isHollow, isAtCity }) => glyphIconId(zone.kind, isHollow, isAtCity),
      getPixelOffset: ({ offset }) => [offset[0], offset[1]],
      getSize: GLYPH_REACH * 2,
      getFilterValue: glyphSpan,
      filterRange: glyphRange(period),
      extensions: [glyphFilter],
      ...BELOW_NAMES,
    }),
    new ScatterplotLayer<Emphasis>({
      id: 'emphases',
      data: [...input.emphases],
      radiusUnits: 'pixels',
      lineWidthUnits: 'pixels',
      filled: false,
      stroked: true,
      getPosition: ({ world, offset }) =>
        lonLat([
          world[0] + offset[0] / input.worldPixels,
          world[1] + offset[1] / input.worldPixels,
        ]),
      getRadius: ({ radius }) => radius + 3,
      getLineColor: colour(palette.highlight),
      getLineWidth: ({ type }) => (type === 'selected' ? 2.5 : 1.5),
      ...BELOW_NAMES,
    }),
  ];
}
