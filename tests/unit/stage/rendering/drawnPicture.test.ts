// A drawn map is given up as soon as a choice makes its picture another: each part of an address on a drawn page.
import { describe, expect, it } from 'vitest';
import { selectScene } from '@/selectors/scene/scene';
import { isOtherPicture } from '@/stage/rendering/drawnPicture';
import type { LinkedState } from '@/store/atlasState';
import { DEFAULT_EMBED_OPTIONS } from '@/store/embedOptions';
import { stateOf, type ZoneFixture } from '../../fixtures/fixtures';
import { wished } from '../../fixtures/wishes';

const ZONES: readonly ZoneFixture[] = [
  { id: 'a', designated: '2015', confidence: 'confirmed' },
  { id: 'b', designated: '2018', place: 'haerbin', kind: 'bonded-zone', confidence: 'one-source' },
];

/** For each part another value than the opening one. */
const CHANGES: { readonly [Part in keyof LinkedState]: LinkedState[Part] } = {
  period: { type: 'in-force', year: 2016 },
  kinds: ['bonded-zone'],
  confirmedOnly: true,
  warehouses: false,
  owners: true,
  selection: { type: 'place', id: 'hangzhou' },
  query: 'Yiwu',
  view: 'table',
  camera: { longitude: 120, latitude: 30, zoom: 5 },
  language: 'zh',
  theme: 'dark',
  embed: true,
  embedOptions: { ...DEFAULT_EMBED_OPTIONS, legend: false },
};

describe('isOtherPicture', () => {
  const drawn = stateOf(ZONES);

  it('keeps the picture while nothing changes', () => {
    expect(isOtherPicture(drawn, drawn)).toBe(false);
    expect(isOtherPicture({ ...drawn, playing: true, shareOpen: true }, drawn)).toBe(false);
    expect(isOtherPicture({ ...drawn, side: { type: 'figures' } }, drawn)).toBe(false);
  });

  it.each(Object.entries(CHANGES))(
    'gives it up with another %s, if the scene is another',
    (part, value) => {
      const changed = { ...drawn, ...wished({ [part]: value }) };
      const [before, after] = [selectScene(drawn), selectScene(changed)];
      const isOtherScene = JSON.stringify(before) !== JSON.stringify(after);
      expect(isOtherPicture(changed, drawn) || !isOtherScene).toBe(true);
    },
  );

  it('gives it up for other data and for what is pointed at', () => {
    expect(isOtherPicture(stateOf(ZONES.slice(1)), drawn)).toBe(true);
    expect(isOtherPicture({ ...drawn, hovered: { type: 'place', id: 'haerbin' } }, drawn)).toBe(
      true,
    );
  });
});
