// An answer as the page shows it: a large number, what it counts, and the rest of the sentence.
import { useTexts } from '@/panels/facts/useTexts';
import type { OpeningMessages } from '@/text/opening/messages';

export interface Answer {
  readonly number: string;
  readonly noun: string;
  /** What stands behind them: "in force at the end of 2020, 46 of them new". */
  readonly rest: string;
}

export function answerText({ number, noun, rest }: Answer, { kinds }: OpeningMessages): string {
  return kinds.summarySentence(number, noun, rest);
}

export function AnswerLine({ answer: { number, noun, rest } }: { readonly answer: Answer }) {
  const { kinds } = useTexts('opening');
  return (
    <p class="summary-line">
      <strong class="summary-count">
        <span class="summary-number">{number}</span>
        {kinds.countGap}
        <span class="summary-kind">{noun}</span>
      </strong>{' '}
      <span class="summary-rest">{rest}</span>
    </p>
  );
}
