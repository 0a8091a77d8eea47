// Query strings of the links that the atlas hands out: the whole page, an embedded map.
import type { LinkedState } from '@/store/atlasState';
import { DEFAULT_EMBED_OPTIONS } from './embedOptions';
import { formatUrlState } from './urlState';

/** The whole page's part of a larger state. With its language, whichever it is: who gets it sees what was sent. */
export function pageSearch(state: LinkedState): string {
  return formatUrlState({ ...state, embed: false, embedOptions: DEFAULT_EMBED_OPTIONS }, null);
}

/** With its language, whichever it is: the map of an article does not follow each reader's. */
export function embedSearch(state: LinkedState): string {
  return formatUrlState({ ...state, embed: true }, null);
}
