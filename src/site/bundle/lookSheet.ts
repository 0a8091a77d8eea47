// The generated part of the page's style sheet: colours, fonts and sizes as custom properties, and the map's rules.
import { CHINA_FRAME } from '@/svgmap/frame';
import { PAGE_FONT } from '@/theme/fonts';
import { FRAME_INSET, HISTOGRAM_HEIGHT, LOW_MAP, SIDE_WIDTH } from '@/theme/layout';
import { CITY_DASH, CITY_DASH_GAP, CITY_WIDTH } from '@/theme/look';
import { type MapSheet, mapRules } from '@/theme/mapRules';
import { PAGE_COLOURS } from '@/theme/pageColours';
import { type ColourScheme, PALETTES, type Palette } from '@/theme/palette';

/** Custom properties by name, without the dashes; values as CSS writes them. */
type Tokens = Readonly<Record<string, string>>;

function hyphenated(role: string): string {
  return role.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function coloursOf(scheme: ColourScheme): Tokens {
  const { kinds, onKinds, ...roles } = PALETTES[scheme];
  return Object.fromEntries([
    ...Object.entries(roles).map(([role, colour]) => [hyphenated(role), colour]),
    ...Object.entries(kinds).map(([kind, colour]) => [`kind-${kind}`, colour]),
    ...Object.entries(onKinds).map(([kind, colour]) => [`on-${kind}`, colour]),
    ...Object.entries(PAGE_COLOURS[scheme]),
  ]);
}

function tokens(): Tokens {
  const dark = coloursOf('dark');
  const colours = Object.entries(coloursOf('light')).map(([name, light]) => [
    name,
    `light-dark(${light},${dark[name]})`,
  ]);
  return {
    ...Object.fromEntries(colours),
    font: PAGE_FONT,
    'frame-ratio': (CHINA_FRAME.width / CHINA_FRAME.height).toFixed(6),
    'frame-inset': `${FRAME_INSET}px`,
    'side-width': `${SIDE_WIDTH}px`,
    'histogram-height': `${HISTOGRAM_HEIGHT}px`,
  };
}

/** The palette by its custom properties: the same names in light and in dark. */
function tokenPalette(): Palette {
  const { kinds, onKinds, ...roles } = PALETTES.light;
  const asToken = <Name extends string>(record: Readonly<Record<Name, string>>, prefix: string) =>
    Object.fromEntries(
      Object.keys(record).map((name) => [name, `var(--${prefix}${hyphenated(name)})`]),
    ) as Record<Name, string>;
  return {
    ...asToken(roles, ''),
    kinds: asToken(kinds, 'kind-'),
    onKinds: asToken(onKinds, 'on-'),
  };
}

/** As text of CSS. */
export function lookSheet(): string {
  const sheet: MapSheet = {
    palette: tokenPalette(),
    ink: 'var(--text)',
    font: (weight, size) => `font:${weight} ${size}px var(--font)`,
    line: (_, width, dash) => {
      const dashes = dash === undefined ? '' : `;stroke-dasharray:${dash.join(' ')}`;
      return `stroke-width:${width}${dashes};vector-effect:non-scaling-stroke`;
    },
  };
  const declarations = Object.entries(tokens()).map(([name, value]) => `--${name}:${value}`);
  return [
    `:root{${declarations.join(';')}}`,
    mapRules(sheet),
    `.legend-at-city{fill:none;stroke:var(--quiet);stroke-width:${CITY_WIDTH};` +
      `stroke-dasharray:${CITY_DASH} ${CITY_DASH_GAP}}`,
    `@container (height < ${LOW_MAP}px){.map-controls{grid-auto-flow:column;align-items:end}}`,
  ].join('\n');
}
