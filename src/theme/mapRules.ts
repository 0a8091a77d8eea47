// The rules that draw a map: for the page's style sheet, where colours follow the theme, and for a picture that
// stands by itself, where everything is plain. Both come from look.ts, so that they cannot differ.
import { ZONE_KINDS } from '@/model/zoneKind';
import {
  BORDER_WIDTH,
  CITY_DASH,
  CITY_DASH_GAP,
  CITY_WIDTH,
  COAST_WIDTH,
  GATEWAY_LINE_WIDTH,
  GLYPH_FONT_SIZE,
  HALO_OPACITY,
  HALO_WIDTH,
  HOLLOW_WIDTH,
  HOVERED_WIDTH,
  ISLAND_OPACITY,
  ISLAND_WIDTH,
  LABEL_FONT_SIZE,
  LABEL_HALO_WIDTH,
  LEADER_OPACITY,
  LEADER_WIDTH,
  RING_WIDTH,
  RIVER_WIDTH,
  SELECTED_WIDTH,
  SIGN_DISC_OPACITY,
  SIGN_FONT_SIZE,
  SIGN_LINE_CASING,
  SIGN_LINE_WIDTH,
  SIGN_RING_OPACITY,
  SMALL_LABEL_FONT_SIZE,
  SPOKE_WIDTH,
} from './look';
import type { Palette } from './palette';

/** Paths that may stand at a scale of their own. */
export type Scaled = 'base' | 'mark' | 'glyph';

/** How a style sheet writes what depends on the place where it is read. */
export interface MapSheet {
  /** The palette's roles as CSS colours. */
  readonly palette: Palette;
  /** Colour of the letter of a hollow glyph. */
  readonly ink: string;
  /** Declarations of a font, `size` in CSS pixels. */
  readonly font: (weight: number, size: number) => string;
  /** Declarations of a line that is as wide as it says, CSS pixels, whatever the scale of what it belongs to. */
  readonly line: (of: Scaled, width: number, dash?: readonly number[]) => string;
}

/** Compact rules, in the order of their rank. */
export function mapRules(sheet: MapSheet): string {
  return [...baseRules(sheet), ...markRules(sheet), ...signRules(sheet), ...labelRules(sheet)].join(
    '',
  );
}

function baseRules({ palette, line }: MapSheet): readonly string[] {
  return [
    `.base-land{fill:${palette.land};stroke:${palette.coast};${line('base', COAST_WIDTH)}}`,
    `.detail-ground{fill:${palette.land}}.base-lakes,.detail-water{fill:${palette.water}}`,
    '.detail-water{fill-rule:evenodd}',
    `.detail-rivers,.detail-coast{fill:none;stroke:${palette.water};${line('base', RIVER_WIDTH)}}`,
    `.detail-coast{stroke:${palette.coast};${line('base', COAST_WIDTH)}}`,
    `.base-provinces,.base-borders{fill:none;stroke:${palette.province};${line('base', BORDER_WIDTH)}}`,
    `.base-borders{stroke:${palette.border}}`,
    '.base-hainan{fill:none}',
    `.base-hainan.is-zone{fill-opacity:${ISLAND_OPACITY};stroke:currentColor;${line('base', ISLAND_WIDTH)}}`,
    `.base-hainan.has-ring{stroke:${palette.ring}}`,
  ];
}

function markRules({ palette, ink, font, line }: MapSheet): readonly string[] {
  const hollow = `fill:${palette.casing};stroke:currentColor`;
  return [
    ...ZONE_KINDS.flatMap((kind) => [
      `.kind-${kind}{fill:${palette.kinds[kind]};color:${palette.kinds[kind]}}`,
      `.on-${kind}{fill:${palette.onKinds[kind]}}`,
    ]),
    `.mark-casing,.glyph-casing{fill:${palette.casing}}`,
    `path.is-hollow,circle.is-hollow{${hollow};${line('mark', HOLLOW_WIDTH)}}`,
    `.glyph-shape.is-hollow,.glyph.is-hollow .glyph-shape{${hollow};${line('glyph', HOLLOW_WIDTH)}}`,
    `.mark-context{fill:${palette.context}}`,
    `.mark-spokes{fill:none;stroke:${palette.casing};stroke-width:${SPOKE_WIDTH}}`,
    `.mark-ring{fill:none;stroke:${palette.ring};stroke-width:${RING_WIDTH}}`,
    `.glyph.is-at-city .glyph-shape{stroke:${palette.casing};${line('glyph', CITY_WIDTH, [CITY_DASH, CITY_DASH_GAP])}}`,
    '.glyph.is-at-city.is-hollow .glyph-shape{stroke:currentColor}',
    `.glyph-letter{${font(700, GLYPH_FONT_SIZE)};text-anchor:middle}`,
    `.glyph.is-hollow .glyph-letter{fill:${ink}}`,
    `.halos circle,.legend-halo{fill:${palette.halo};fill-opacity:${HALO_OPACITY};stroke:${palette.halo};stroke-width:${HALO_WIDTH}}`,
    `.emphasis{fill:none;stroke:${palette.highlight};stroke-width:${HOVERED_WIDTH}}`,
    `.emphasis.is-selected{stroke-width:${SELECTED_WIDTH}}`,
  ];
}

function signRules({ palette, font }: MapSheet): readonly string[] {
  const line = `stroke:${palette.warehouse};stroke-width:${SIGN_LINE_WIDTH}`;
  return [
    `.sign-casing,.sign-open{fill:${palette.casing}}`,
    `.sign-solid,.sign-disc,.sign-ring,.sign-text{fill:${palette.warehouse}}`,
    '.sign-line,.sign-lineCasing,.sign-quiet{fill:none;stroke-linecap:round}',
    `.sign-quiet{stroke:${palette.context};stroke-width:${GATEWAY_LINE_WIDTH}}`,
    `.sign-line,.sign-open,.sign-ring{${line}}`,
    `.sign-lineCasing{stroke:${palette.casing};stroke-width:${SIGN_LINE_CASING}}`,
    `.sign-disc{fill-opacity:${SIGN_DISC_OPACITY}}`,
    `.sign-ring{fill-opacity:${SIGN_RING_OPACITY}}`,
    `.sign-text{${font(700, SIGN_FONT_SIZE)};text-anchor:middle}`,
  ];
}

function labelRules({ palette, font }: MapSheet): readonly string[] {
  return [
    `.label{${font(400, LABEL_FONT_SIZE)};fill:${palette.label};stroke:${palette.labelHalo};stroke-width:${LABEL_HALO_WIDTH};` +
      'stroke-linejoin:round;paint-order:stroke}',
    `.leader path{stroke:${palette.label};stroke-opacity:${LEADER_OPACITY};stroke-width:${LEADER_WIDTH}}`,
    `.label.is-city,.label.is-town,.label.is-gateway{font-size:${SMALL_LABEL_FONT_SIZE}px}`,
    `.town-point{fill:${palette.context};stroke:${palette.casing};stroke-width:1}`,
    '.label.is-gateway,.label.is-city{fill-opacity:.8}.label.is-sea{letter-spacing:.1em}',
    '.label.is-area{letter-spacing:.04em;fill-opacity:.72}',
    '.label.is-left{text-anchor:end}',
    '.label.is-below,.label.is-above{text-anchor:middle}',
  ];
}
