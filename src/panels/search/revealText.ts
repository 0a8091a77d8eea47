// Says what was changed so that the chosen result can be seen.
import type { Revealing } from '@/selectors/revealing';
import type { Messages } from '@/text/messages';
import type { SearchResultMessages } from '@/text/searchResultText';

/** One or two short sentences; empty when all stayed as it was. */
export function revealText(
  { shownYear, kinds, endsConfirmedOnly, isNeverShown }: Revealing,
  messages: Messages,
  words: SearchResultMessages,
): string {
  const sentences = [
    shownYear === null ? '' : words.yearSet[shownYear.reason](shownYear.year),
    kinds.length === 0 ? '' : words.switchedOn(kinds.map((kind) => messages.kinds[kind].many)),
    endsConfirmedOnly ? words.endedConfirmedOnly : '',
    isNeverShown ? words.noYear : '',
  ].filter((sentence) => sentence !== '');
  return sentences.join(messages.tag === 'en' ? ' ' : '');
}
