// Colours of both themes. tests/unit/theme/palette.test.ts proves contrast and colour-blind distance.
import type { ZoneKind } from '@/model/zoneKind';

export const COLOUR_SCHEMES = ['light', 'dark'] as const;
export type ColourScheme = (typeof COLOUR_SCHEMES)[number];

/** Lower-case hex colours. */
export interface Palette {
  readonly land: string;
  readonly water: string;
  readonly coast: string;
  readonly border: string;
  readonly province: string;
  readonly label: string;
  readonly labelHalo: string;
  /** Thin casing around every mark, so that neighbours come apart. */
  readonly casing: string;
  readonly ring: string;
  readonly halo: string;
  readonly highlight: string;
  /** Small sign of a place to which nothing was added. */
  readonly context: string;
  /** Overseas warehouses: one neutral colour, none of the kinds'. */
  readonly warehouse: string;
  readonly kinds: Readonly<Record<ZoneKind, string>>;
  /** Letters on the kind's colour. */
  readonly onKinds: Readonly<Record<ZoneKind, string>>;
}

export const PALETTES: Readonly<Record<ColourScheme, Palette>> = {
  light: {
    land: '#f7f7f5',
    water: '#dce8f0',
    coast: '#b9c9d6',
    border: '#b4b8be',
    province: '#dcdedf',
    label: '#1b2733',
    labelHalo: '#f7f7f5',
    casing: '#ffffff',
    ring: '#2b2700',
    halo: '#0b1dc9',
    highlight: '#101820',
    context: '#78838f',
    warehouse: '#5e6368',
    kinds: {
      'comprehensive-pilot-zone': '#0b1dc9',
      'free-trade-zone': '#cd5300',
      'bonded-zone': '#3c9173',
      'import-promotion-zone': '#6f0245',
      'bonded-logistics-center': '#847abf',
      'retail-import-city': '#2b2700',
    },
    onKinds: {
      'comprehensive-pilot-zone': '#ffffff',
      'free-trade-zone': '#ffffff',
      'bonded-zone': '#ffffff',
      'import-promotion-zone': '#ffffff',
      'bonded-logistics-center': '#ffffff',
      'retail-import-city': '#ffffff',
    },
  },
  dark: {
    land: '#10161d',
    water: '#18222c',
    coast: '#34434f',
    border: '#3d4954',
    province: '#222c36',
    label: '#e6ecf1',
    labelHalo: '#10161d',
    casing: '#10161d',
    ring: '#aea7ed',
    halo: '#d3dbe2',
    highlight: '#ffffff',
    context: '#71808e',
    warehouse: '#dde3e8',
    kinds: {
      'comprehensive-pilot-zone': '#7f4dd6',
      'free-trade-zone': '#bb4717',
      'bonded-zone': '#208d78',
      'import-promotion-zone': '#ecdc21',
      'bonded-logistics-center': '#75f1d4',
      'retail-import-city': '#aea7ed',
    },
    onKinds: {
      'comprehensive-pilot-zone': '#ffffff',
      'free-trade-zone': '#ffffff',
      'bonded-zone': '#ffffff',
      'import-promotion-zone': '#10161d',
      'bonded-logistics-center': '#10161d',
      'retail-import-city': '#10161d',
    },
  },
};
