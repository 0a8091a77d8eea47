// The generated part of the page's style sheet: colours, fonts and sizes as custom properties, and the map's rules.
import { PAGE_FONT } from '@/theme/fonts';
import {
  FRAME_INSET,
  HISTOGRAM_HEIGHT,
  LOW_MAP,
  NARROW_MAP,
  SIDE_WIDTH,
  TIGHT_ATTRIBUTION_HEIGHT,
} from '@/theme/layout';
import { type MapSheet, mapRules } from '@/theme/mapRules';
import { PAGE_COLOURS } from '@/theme/pageColours';
import { PALETTES, type Palette } from '@/theme/palette';

/** `record` with each of its values made anew. */
function change<Name extends string>(
  record: Readonly<Record<Name, string>>,
  made: (name: Name) => string,
): Readonly<Record<Name, string>> {
  const changed: Record<Name, string> = { ...record };
  for (const name in record) changed[name] = made(name);
  return changed;
}

function bothThemes<Name extends string>(
  light: Readonly<Record<Name, string>>,
  dark: Readonly<Record<Name, string>>,
): Readonly<Record<Name, string>> {
  return change(light, (name) => `light-dark(${light[name]},${dark[name]})`);
}

function property(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

const { kinds, onKinds, ...roles } = PALETTES.light;
const { kinds: darkKinds, onKinds: darkOnKinds, ...darkRoles } = PALETTES.dark;

/** Roles by their custom properties; a kind's colours only its own rules ask for. */
const PALETTE: Palette = {
  ...change(roles, (name) => `var(${property(name)})`),
  kinds: bothThemes(kinds, darkKinds),
  onKinds: bothThemes(onKinds, darkOnKinds),
};

/** Custom properties by name, as scripts write it. */
const TOKENS: Readonly<Record<string, string>> = {
  ...bothThemes(roles, darkRoles),
  ...bothThemes({ ...PAGE_COLOURS.light }, PAGE_COLOURS.dark),
  font: PAGE_FONT,
  sideWidth: `${SIDE_WIDTH}px`,
  histogramHeight: `${HISTOGRAM_HEIGHT}px`,
};

/**
 * The south of China lies where a row of buttons would: what zooms stands in the sea, and the attribution below all,
 * or above the buttons where it has more than one line.
 */
const TIGHT_MAP = [
  ' .map-controls{right:12px;bottom:24px;grid-template:auto auto/auto auto 1fr auto;justify-content:normal;pointer-events:none}',
  ' .map-controls>*{grid-column:4;pointer-events:auto}',
  ' .map-controls>:first-child{grid-area:2/1}',
  ' .map-controls>:last-child{grid-area:2/2}',
  ' .framing-buttons button{padding:0 6px}',
  ' .map-attribution{bottom:0;font-size:11px}',
  ' .is-long{bottom:72px;right:56px}',
].map((rule) => `.map-stage${rule}`);

/** All of China before the script has come, as `openingCamera` frames it. */
const EARLY_LAND = [
  `.early svg{width:100%;height:100%;padding:min(${FRAME_INSET}px,5cqw,5cqh);overflow:visible}`,
  `@container (height < ${LOW_MAP}px) and (width < ${NARROW_MAP}px){.early svg{padding-bottom:${TIGHT_ATTRIBUTION_HEIGHT}px}}`,
];

/** As text of CSS. */
export function lookSheet(): string {
  const sheet: MapSheet = {
    palette: PALETTE,
    ink: 'var(--text)',
    font: (weight, size) => `font:${weight} ${size}px var(--font)`,
    line: (_, width, dash) => {
      const dashes = dash === undefined ? '' : `;stroke-dasharray:${dash.join(' ')}`;
      return `stroke-width:${width}${dashes};vector-effect:non-scaling-stroke`;
    },
  };
  const declarations = Object.entries(TOKENS).map(([name, value]) => `${property(name)}:${value}`);
  return [
    `:root{${declarations.join(';')}}`,
    mapRules(sheet),
    `@container (height < ${LOW_MAP}px){.map-controls{grid-template:none;grid-auto-flow:column}.framing-buttons{grid-column:auto}.map-stage .map-attribution{bottom:60px;max-width:none}}`,
    `@container (height < ${LOW_MAP}px) and (width < ${NARROW_MAP}px){${TIGHT_MAP.join('')}}`,
    ...EARLY_LAND,
  ].join('\n');
}
