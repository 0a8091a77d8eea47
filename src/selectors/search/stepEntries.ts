// Steps of the policy as the search finds them: by title, year, and the customs codes that they are about.
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import { yearOf } from '@/model/partialDate';
import type { PolicyEvent } from '@/model/policyEvent';
import { nameStarts } from './nameStarts';
import type { SearchEntry } from './searchEntries';
import { namesOf } from './searchNames';

/** Customs codes such as 9810; years begin with 19 or 20. */
const CODES = /\b(?!19|20)\d{4}\b/g;

/** What readers call a thing that titles name in full. */
const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  自由贸易港: ['海南自贸港', 'Hainan free trade port', 'Hainan closure'],
};

function otherNames(title: string): readonly string[] {
  return Object.entries(OTHER_NAMES).flatMap(([part, names]) =>
    title.includes(part) ? names : [],
  );
}

export function stepEntries(
  events: readonly PolicyEvent[],
  index: SearchIndex,
): readonly SearchEntry[] {
  return events.map((step): SearchEntry => {
    const { title, text, date } = step;
    const codes = new Set(`${title.en} ${text.en}`.match(CODES));
    return {
      type: 'step',
      selection: null,
      name: title,
      title: null,
      zones: [],
      step,
      year: yearOf(date),
      ...namesOf(index, title, [...codes, ...otherNames(title.zh)]),
      initials: '',
      context: [date.slice(0, 4), 'policy step', '政策'].map(nameStarts),
    };
  });
}
