// The types of embed.js: true of the element's attributes, and as its users write them.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { ADDRESS_KEYS } from '@/store/address/addressKeys';
import { SELECTION_TYPES } from '@/store/atlasState';
import type {
  CbecAtlasAttributes,
  CbecAtlasElement,
  CbecAtlasKey,
  CbecAtlasSelection,
} from '../../../public/embed.js';

const text = readFileSync(new URL('../../../public/embed.d.ts', import.meta.url), 'utf8');

/** The words of a union that stands after `start`. */
function union(start: string): readonly string[] {
  const from = text.indexOf(start);
  return [...text.slice(from, text.indexOf(';', from)).matchAll(/\| '([a-z]+)'/g)].map(
    ([, word = '']) => word,
  );
}

it('name every key of the address but the one that the element sets', () => {
  const keys = ADDRESS_KEYS.filter((key) => key !== 'embed');
  expect([...union('type CbecAtlasKey')].sort()).toEqual([...keys].sort());
  expect([...union('readonly type:')].sort()).toEqual([...SELECTION_TYPES].sort());
});

it('fit what pages write', () => {
  const attributes: CbecAtlasAttributes = { year: '2020', lang: 'zh', height: 480 };
  const key: CbecAtlasKey = 'year';
  const place: CbecAtlasSelection = { type: 'place', id: 'hangzhou' };
  // Never run: it compiles, and that is the test.
  const use = (atlas: CbecAtlasElement): void => {
    atlas.setState({ year: '2019' });
    atlas.select(place);
    atlas.select(null);
    // @ts-expect-error: no key of the address.
    atlas.setState({ yaer: '2019' });
    atlas.addEventListener('atlas-select', ({ detail }) => detail.selection?.id);
    void atlas.getState().then((state) => state.year);
  };
  expect([attributes[key], typeof use]).toEqual(['2020', 'function']);
});
