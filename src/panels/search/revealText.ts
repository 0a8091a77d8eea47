// Says what was changed so that the chosen result can be seen.
import type { Revealing } from '@/selectors/search/revealing';
import type { Messages } from '@/text/messages';
import type { SearchResultMessages } from '@/text/searchResultText';

/** One or two short sentences; empty when all stayed as it was. */
export function revealText(
  { shownYear, kinds, endsConfirmedOnly, isNeverShown, warehouses }: Revealing,
  messages: Messages,
  words: SearchResultMessages,
): string {
  const switchedOn = [
    ...kinds.map((kind) => messages.kinds[kind].many),
    ...(warehouses?.isSwitchedOn ? [messages.overseasWarehouses] : []),
  ];
  const sentences = [
    shownYear === null ? '' : words.yearSet[shownYear.reason](shownYear.year),
    switchedOn.length === 0 ? '' : words.switchedOn(switchedOn),
    (warehouses?.liftedFilters.length ?? 0) > 0 ? words.filtersLifted : '',
    endsConfirmedOnly ? words.endedConfirmedOnly : '',
    isNeverShown ? words.noYear : '',
    warehouses?.hasNoPoint ? words.noPoint : '',
  ].filter((sentence) => sentence !== '');
  return sentences.join(messages.tag === 'en' ? ' ' : '');
}
