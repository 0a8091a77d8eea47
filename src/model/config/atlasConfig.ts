// What `data/atlas.config.ts` says: whose atlas it is, in which languages, and where its readers turn.
import type { Language } from '../language.ts';

export type InEachLanguage = Readonly<Record<Language, string>>;

export const FIRST_VIEW_BUDGETS = ['held', 'said'] as const;
export type FirstViewBudget = (typeof FIRST_VIEW_BUDGETS)[number];

/** Addresses are absolute. `null`: there is none, and what would name it is left out. */
export interface AtlasConfig {
  /** What it is called in citations, window titles, link previews: at most 40 letters, the same in every language. */
  readonly name: string;
  /** The heading of the page. */
  readonly title: InEachLanguage;
  /** What the data are, in a sentence or two: for search engines and in the Data Package. */
  readonly description: InEachLanguage;
  /** Whom citations and the Data Package name. */
  readonly author: string;
  /** The languages that readers may choose from: `['en', 'zh']`, `['zh', 'en']`, `['zh']`. The first stands at the root. */
  readonly languages: readonly Language[];
  /** Where the site will stand, with a slash at its end; for previews, citations of versions and search engines alone. */
  readonly site: string | null;
  /** Who answers for it: `mailto:name@example.org`, or a page. */
  readonly contact: string | null;
  /** Where tables and code are kept. */
  readonly repository: string | null;
  /** Where reports of errors go; it is given `?title=…&body=…`. `null`: to the issues of a repository on GitHub. */
  readonly reports: string | null;
  /** What must be said of the map besides its sources, such as the number under which a map was approved. */
  readonly attribution: InEachLanguage | null;
  /** Whether the map draws the borders of states, for orientation alone; `false`: coasts, provinces and names are all. */
  readonly borders: boolean;
  /**
   * A MapLibre style in the place of the atlas's base map, such as 'data/map/style.json': its folder comes along, and
   * all that it asks for lies there. `attribution` says whose it is. Drawings (the first picture, the map without
   * WebGL, saved pictures) have no base map then: they draw no style.
   */
  readonly style: string | null;
  /** Whether a first view over its budget stops the build, or is only said: other tables weigh otherwise. */
  readonly firstView: FirstViewBudget;
}
