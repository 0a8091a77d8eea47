// The rules that draw a map know every kind, and say the same widths to the page and to a saved picture.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '@/model/zoneKind';
import { documentStyle } from '@/picture/documentStyle';
import { FIRST_VIEW_BOUNDS } from '@/selectors/view/framing';
import { lookSheet } from '@/site/bundle/lookSheet';
import { CITY_DASH, GLYPH_RADIUS, HOLLOW_WIDTH } from '@/theme/look';
import { PALETTES } from '@/theme/palette';

const PAGE = lookSheet();
const PICTURE = documentStyle(PALETTES.light, 1);

/** Declarations of the rules whose selectors hold one that is `selector`, the later ones last. */
function declarationsOf(sheet: string, selector: string): ReadonlyMap<string, string> {
  const rules = [...sheet.matchAll(/([^{}]+)\{([^{}]*)\}/g)];
  const own = rules.filter(([, selectors = '']) => selectors.trim().split(',').includes(selector));
  if (own.length === 0) throw new Error(`no rule is for ${selector}`);
  return new Map(
    own.flatMap(([, , body = '']) =>
      body.split(';').map((each): [string, string] => {
        const [name = '', ...value] = each.split(':');
        return [name.trim(), value.join(':').trim()];
      }),
    ),
  );
}

describe.each(ZONE_KINDS)('%s', (kind) => {
  it('is filled with its colour in both themes, and its letter with the one that is read on it', () => {
    const { light, dark } = PALETTES;
    expect(declarationsOf(PAGE, `.kind-${kind}`).get('fill')).toBe(
      `light-dark(${light.kinds[kind]},${dark.kinds[kind]})`,
    );
    expect(declarationsOf(PAGE, `.on-${kind}`).get('fill')).toBe(
      `light-dark(${light.onKinds[kind]},${dark.onKinds[kind]})`,
    );
    expect(declarationsOf(PICTURE, `.kind-${kind}`).get('fill')).toBe(light.kinds[kind]);
    expect(declarationsOf(PICTURE, `.on-${kind}`).get('fill')).toBe(light.onKinds[kind]);
  });
});

it('draws by rules of its own, so that a saved picture has no need of the page', () => {
  expect(PICTURE).not.toMatch(/var\(|light-dark|:is\(|:has\(|vector-effect/);
});

it.each([
  '.base-land',
  '.base-borders',
  '.base-hainan.is-zone',
  '.mark-ring',
  '.sign-line',
  '.label',
])('%s is as wide in a picture as on the page', (selector) => {
  const widths = [PAGE, PICTURE].map((sheet) =>
    Number(declarationsOf(sheet, selector).get('stroke-width')),
  );
  expect(widths[0]).toBeGreaterThan(0);
  expect(widths[1]).toBe(widths[0]);
});

it('keeps the lines of a base map that is drawn larger as thin as on the page', () => {
  const enlarged = documentStyle(PALETTES.light, 4);
  const width = (sheet: string): number =>
    Number(declarationsOf(sheet, '.base-land').get('stroke-width'));
  expect(width(enlarged) * 4).toBeCloseTo(width(PAGE), 3);
});

it('shows in a picture, too, of which zones date or point are unknown', () => {
  const shape = declarationsOf(PICTURE, '.glyph.is-hollow .glyph-shape');
  expect(shape.get('fill')).toBe(PALETTES.light.casing);
  expect(Number(shape.get('stroke-width')) * GLYPH_RADIUS).toBeCloseTo(HOLLOW_WIDTH, 2);
  const [dash = NaN] = (
    declarationsOf(PICTURE, '.glyph.is-at-city .glyph-shape').get('stroke-dasharray') ?? ''
  )
    .split(' ')
    .map(Number);
  expect(dash * GLYPH_RADIUS).toBeCloseTo(CITY_DASH, 2);
});

it('reckons with the base map of the first paint as it was cut', () => {
  const path = new URL('../../../data/basemap/first-view.json', import.meta.url);
  const { bounds } = JSON.parse(readFileSync(path, 'utf8'));
  const [west, south, east, north] = FIRST_VIEW_BOUNDS;
  expect(bounds).toEqual({ west, south, east, north });
});
