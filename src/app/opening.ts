// What the page brings with it, so that its first picture waits for nothing but its script: the overview of the
// zones, the base map of the first view, and the language that was chosen before the script came.
import type { Overview } from '@/dataset/dataset';
import { decodeOverview, type EncodedOverview } from '@/dataset/decodeOverview';
import { OFFERED_LANGUAGES } from '@/model/config/offered';
import type { Language } from '@/model/language';
import { type BaseGeometry, baseOfFirstView, type FirstView, NO_BASE } from '@/svgmap/baseGeometry';
import { OPENING_ID } from './openingId';

/** Written at build time by src/site/pages. */
export interface CarriedOpening {
  readonly overview: EncodedOverview;
  readonly base: FirstView;
}

export interface Opening {
  /** Null where the page carries none, as in development: the published zones tell. */
  readonly overview: Overview | null;
  readonly base: BaseGeometry;
}

export function readOpening(page: Document): Opening {
  const carried = page.getElementById(OPENING_ID)?.textContent;
  if (carried === undefined) return { overview: null, base: NO_BASE };
  try {
    const { overview, base }: CarriedOpening = JSON.parse(carried);
    return { overview: decodeOverview(overview), base: baseOfFirstView(base) };
  } catch (error) {
    console.warn(`${ATLAS_NAME}: what the page carries cannot be read;`, error);
    return { overview: null, base: NO_BASE };
  }
}

/** The language that the page's first script chose; null where none ran. */
export function chosenLanguage({ documentElement }: Document): Language | null {
  const { language } = documentElement.dataset;
  return OFFERED_LANGUAGES.find((each) => each === language) ?? null;
}
