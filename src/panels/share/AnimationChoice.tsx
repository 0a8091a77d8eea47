// From which year to which an embedded map plays once, or not at all.
import type { YearRange } from '@/store/address/embedOptions';
import type { ShareMessages } from '@/text/share/messages';
import { Choice } from './Choice';

export interface AnimationChoiceProps {
  readonly range: YearRange | null;
  readonly years: readonly [first: number, newest: number];
  /** The last year of the view, where the playing ends unless another is chosen. */
  readonly lastYear: number;
  readonly words: ShareMessages;
  readonly onChoose: (range: YearRange | null) => void;
}

export function AnimationChoice({ range, years, lastYear, words, onChoose }: AnimationChoiceProps) {
  const [first, newest] = years;
  const all = Array.from({ length: newest - first + 1 }, (_, index) => String(first + index));
  const options = all.map((year) => [year, year] as const);
  return (
    <>
      <Choice
        label={words.animateFrom}
        value={range === null ? '' : String(range.from)}
        options={[['', words.noAnimation], ...options]}
        onChoose={(value) => {
          const from = Number(value);
          onChoose(value === '' ? null : { from, to: Math.max(from, range?.to ?? lastYear) });
        }}
      />
      {range !== null && (
        <Choice
          label={words.animateTo}
          value={String(range.to)}
          options={options.filter(([year]) => Number(year) >= range.from)}
          onChoose={(value) => onChoose({ from: range.from, to: Number(value) })}
        />
      )}
    </>
  );
}
