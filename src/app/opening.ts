// What the page brings with it, so that its first picture waits for nothing but its scripts: the overview of the
// zones, the base map of the first view, and the language that was chosen before the script came.
import type { Overview } from '@/dataset/dataset';
import { decodeOverview } from '@/dataset/decodeOverview';
import { OFFERED_LANGUAGES } from '@/model/config/offered';
import type { Language } from '@/model/language';
import { BASE_PARTS } from '@/model/mapLayer';
import { type BaseGeometry, NO_BASE } from '@/svgmap/baseGeometry';
import { OPENING_IDS } from './openingId';

/** Null where the page carries none, as in development: the published zones tell. */
export function readOverview(page: Document): Overview | null {
  return read(page, OPENING_IDS.overview, decodeOverview, null);
}

/** Each part that it lacks is empty, as all are in development. */
export function readBase(page: Document): BaseGeometry {
  const drawn = page.getElementById(OPENING_IDS.base);
  const paths = { ...NO_BASE.paths };
  for (const part of BASE_PARTS) {
    paths[part] = drawn?.querySelector(`.base-${part}`)?.getAttribute('d') ?? '';
  }
  return { transform: drawn?.querySelector('g')?.getAttribute('transform') ?? '', paths };
}

function read<Carried, Value>(
  page: Document,
  id: string,
  decode: (carried: Carried) => Value,
  missing: Value,
): Value {
  const carried = page.getElementById(id)?.textContent;
  if (carried === undefined) return missing;
  try {
    return decode(JSON.parse(carried));
  } catch (error) {
    console.warn(`${ATLAS_NAME}: what the page carries cannot be read;`, error);
    return missing;
  }
}

/** The language that the reader gets where the address names none, as the page's first script found; null where none ran. */
export function chosenLanguage({ documentElement }: Document): Language | null {
  const { chosen } = documentElement.dataset;
  return OFFERED_LANGUAGES.find((each) => each === chosen) ?? null;
}
