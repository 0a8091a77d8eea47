// What the pixels show: of a point of the map, of the map, of the page.
import type { Page } from '@playwright/test';
import { ZONE_KINDS, type ZoneKind } from '../../../src/model/zoneKind';
import { type ColourScheme, PALETTES } from '../../../src/theme/palette';
import { type Colour, Picture, packPicture } from '../picture';
import type { AtlasMap } from './map';
import type { Point } from './published';

/** What the map shows at a point: the base map, a kind's colour, that of warehouses; `other` is none of them. */
export type Seen = 'land' | 'water' | ZoneKind | 'warehouse' | 'other';

/** How far a drawn colour may be from the palette's, per channel: edges and rounding. */
const COLOUR_SLACK = 8;

export class Pictures {
  constructor(
    private readonly page: Page,
    private readonly map: AtlasMap,
  ) {}

  /** What is drawn at a point of the Earth, on the map whose camera stands in the address. */
  async seenAt(point: Point, scheme: ColourScheme = 'light'): Promise<Seen> {
    const [x, y] = await this.map.screenPoint(point);
    const picture = new Picture(await this.page.screenshot({ scale: 'css' }));
    return nameOf(picture.colourAt(x, y), scheme);
  }

  async ofMap(): Promise<Picture> {
    return new Picture(await this.map.stage().screenshot({ scale: 'css' }));
  }

  /** A PNG of what is on the screen, of few colours and therefore small. */
  async ofScreen(): Promise<Buffer> {
    return packPicture(new Picture(await this.page.screenshot({ caret: 'hide' })));
  }
}

function isNear([red, green, blue]: Colour, hex: string): boolean {
  const value = Number.parseInt(hex.slice(1), 16);
  const wanted = [value >> 16, (value >> 8) & 255, value & 255];
  return [red, green, blue].every(
    (channel, index) => Math.abs(channel - (wanted[index] ?? 0)) <= COLOUR_SLACK,
  );
}

function nameOf(colour: Colour, scheme: ColourScheme): Seen {
  const { land, water, kinds, warehouse } = PALETTES[scheme];
  if (isNear(colour, land)) return 'land';
  if (isNear(colour, water)) return 'water';
  if (isNear(colour, warehouse)) return 'warehouse';
  return ZONE_KINDS.find((kind) => isNear(colour, kinds[kind])) ?? 'other';
}
