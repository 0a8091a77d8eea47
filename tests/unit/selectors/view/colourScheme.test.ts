// Light or dark: the reader's wish goes before the system's.
import { expect, it } from 'vitest';
import { selectColourScheme } from '@/selectors/view/colourScheme';
import { INITIAL_STATE, THEMES } from '@/store/atlasState';

it.each([
  [false, ['light', 'light', 'dark']],
  [true, ['dark', 'light', 'dark']],
])('system dark: %s', (prefersDark, schemes) => {
  const shown = THEMES.map((theme) => selectColourScheme({ ...INITIAL_STATE, theme, prefersDark }));
  expect(shown).toEqual(schemes);
});
