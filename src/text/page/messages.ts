// Texts on the page as a whole: title, actions, tour, search field, what is missing.
import type { LoadableName } from './loadableNames';

export interface PageMessages {
  readonly title: string;
  readonly tagline: string;
  readonly mapButton: string;
  readonly tableButton: string;
  readonly figuresButton: string;
  readonly share: string;
  readonly details: string;
  readonly close: string;
  /** Of a phone: the actions, and how high the sheet below the map stands. */
  readonly menu: string;
  readonly sheetHigher: string;
  readonly sheetLower: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly loading: string;
  /** What did not come, in a sentence; where it matters, what that means. */
  readonly notLoaded: Readonly<Record<LoadableName, string>>;
  /** Where trying again did not help. */
  readonly reloadPage: string;
  readonly tryAgain: string;
  readonly recordsLeftOut: (count: number) => string;
  readonly dataNotice: string;
  readonly aboutLink: string;
  readonly zonesFile: string;
  readonly searchLabel: string;
  readonly searchClear: string;
}
