// What a page's own address says before its query: the year of `2020.html`, the language of `zh/`. Both are left out
// of the query then, and hold where it names none.

import { OFFERED_LANGUAGES, offeredLanguage } from '@/model/config/offered';
import type { Language } from '@/model/language';
import { formatUrlState, parseUrlState } from '@/store/address/urlState';
import { DEFAULT_LINKED_STATE, type LinkedState } from '@/store/atlasState';
import { chosenLanguage } from './opening';

export interface PageAddress {
  /** The state of a query. */
  readonly read: (search: string) => LinkedState;
  /** The query of a state; `newestYear` is null while nobody knows it. */
  readonly write: (state: LinkedState, newestYear: number | null) => string;
}

/** `year`, `language`: the page's own, or null. `chosen`: what the reader gets where nothing names a language. */
export function pageAddress(
  year: number | null,
  language: Language | null,
  chosen: Language,
): PageAddress {
  /** Left out of the query: what the reader would get without. */
  const silent = language ?? (chosen === DEFAULT_LINKED_STATE.language ? chosen : null);
  return {
    read: (search) => {
      const linked = parseUrlState(search);
      const named = offeredLanguage(new URLSearchParams(search).get('lang'));
      const { period } = linked;
      const isNewest = period.type === 'in-force' && period.year === null;
      return {
        ...linked,
        language: named ?? language ?? chosen,
        period: isNewest ? { type: 'in-force', year } : period,
      };
    },
    write: (state, newestYear) => {
      const { period } = state;
      if (year === null || period.type !== 'in-force') return formatUrlState(state, silent);
      const shown = period.year ?? newestYear;
      const written = shown === year ? null : shown;
      return formatUrlState({ ...state, period: { type: 'in-force', year: written } }, silent);
    },
  };
}

export function addressOf(page: Document, { dataset }: HTMLElement): PageAddress {
  const language = OFFERED_LANGUAGES.find((each) => each === dataset.language) ?? null;
  const chosen = language ?? browserChoice(page);
  return pageAddress(dataset.year === undefined ? null : Number(dataset.year), language, chosen);
}

function browserChoice(page: Document): Language {
  return chosenLanguage(page) ?? DEFAULT_LINKED_STATE.language;
}
