// What a reader may want of the page, as the fault table tries it: how it is opened, what it takes, how one sees it.
import type { Locator, Page } from '@playwright/test';

export interface Feature {
  readonly name: string;
  /** Of the address; each begins at 2020. */
  readonly query?: string;
  /** Chunks of the build; what they import belongs to them. */
  readonly scripts: readonly string[];
  /** Other files, below the folder of the site. */
  readonly data?: readonly string[];
  /** What the reader does; left out where opening is enough. */
  readonly need?: (page: Page) => Promise<void>;
  /** A glance or a movement, which no view holds: it is done until something comes of it, and again after a reload. */
  readonly isPassing?: true;
  /** What stands there with the file, and could not without. */
  readonly whole: (page: Page) => Locator;
  /** Why nobody is told when it does not come; what stands there then goes on. */
  readonly unharmed?: string;
  /** Where it is said that it did not come, in place of the usual lines. */
  readonly said?: (page: Page) => Locator;
  /** Nothing is drawn before it has come: the title stands there, after half a minute the plain page. */
  readonly isOfFirstPicture?: true;
  /** A browser reports what is no script in the page's own script as an error of the page. */
  readonly isPageScript?: true;
}

const CHINESE: Readonly<Record<string, string>> = { 'texts-opening-en': 'texts-opening-zh' };

/** The same in Chinese: its own words, and what they import. */
export function inChinese(feature: Feature): Feature {
  const scripts = feature.scripts.map((chunk) => CHINESE[chunk] ?? chunk.replace(/-en$/, '-zh'));
  return {
    ...feature,
    name: `${feature.name}, in Chinese`,
    query: `${feature.query ?? ''}&lang=zh`,
    scripts,
  };
}
