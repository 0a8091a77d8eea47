// Colours of the page around the map, of both themes. tests/unit/theme/palette.test.ts proves their contrast.
import type { ColourScheme } from './palette';

/** Lower-case hex colours. */
export interface PageColours {
  readonly page: string;
  /** What stands over the page: panels, buttons. */
  readonly raised: string;
  readonly line: string;
  readonly text: string;
  /** Words beside what matters. */
  readonly quiet: string;
  /** Links, and what has the keyboard. */
  readonly accent: string;
  readonly warning: string;
}

export const PAGE_COLOURS: Readonly<Record<ColourScheme, PageColours>> = {
  light: {
    page: '#ffffff',
    raised: '#ffffff',
    line: '#e2e6ea',
    text: '#16202a',
    quiet: '#566472',
    accent: '#0b1dc9',
    warning: '#8a3b00',
  },
  dark: {
    page: '#141b22',
    raised: '#1b242d',
    line: '#2b3641',
    text: '#e8edf2',
    quiet: '#9fadba',
    accent: '#b7b1f5',
    warning: '#f0b27a',
  },
};
