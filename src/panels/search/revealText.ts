// Says what was changed so that the chosen result can be seen.
import type { Revealing } from '@/selectors/search/revealing';
import type { OpeningMessages } from '@/text/opening/messages';
import type { SearchMessages } from '@/text/search/messages';

/** One or two short sentences; empty when all stayed as it was. */
export function revealText(
  revealing: Revealing,
  messages: OpeningMessages,
  words: SearchMessages,
): string {
  const { shownYear, kinds, endsConfirmedOnly, isNeverShown, warehouses } = revealing;
  const isWidened = revealing.endsProvince === true || revealing.endsCondition === true;
  const switchedOn = [
    ...kinds.map((kind) => messages.kinds.names[kind].many),
    ...(warehouses?.isSwitchedOn ? [messages.stage.overseasWarehouses] : []),
  ];
  const sentences = [
    shownYear === null ? '' : words.yearSet[shownYear.reason](shownYear.year),
    switchedOn.length === 0 ? '' : words.switchedOn(switchedOn),
    isWidened || (warehouses?.liftedFilters.length ?? 0) > 0 ? words.filtersLifted : '',
    endsConfirmedOnly ? words.endedConfirmedOnly : '',
    isNeverShown ? words.noYear : '',
    warehouses?.hasNoPoint ? words.noPoint : '',
  ].filter((sentence) => sentence !== '');
  return sentences.join(words.sentenceGap);
}
