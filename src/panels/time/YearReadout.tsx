// The chosen year in large figures: typed, stepped, played.
import { Fragment } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { PlayButton } from './PlayButton';
import { earliestYear, moveEnd, PERIOD_ENDS, stepTo, yearOfEnd } from './periodSteps';
import { SheetButtons } from './SheetButtons';
import { endLabel } from './YearThumb';

export function YearReadout() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const period = useAtlas(selectShownPeriod);
  const newest = useAtlas((state) => selectOverview(state)?.newestYear ?? 0);
  const first = useAtlas((state) => selectOverview(state)?.firstYear ?? 0);
  const year = lastShownYear(period);
  const step = (to: number): void => stepTo(store, period, to, first);
  const isFirst = year <= earliestYear(period, first);
  const ends = period.type === 'in-force' ? (['to'] as const) : PERIOD_ENDS;
  return (
    <div class="year-readout">
      <span class={ends.length > 1 ? 'typed-range' : 'typed-single'}>
        {ends.map((end, index) => (
          <Fragment key={end}>
            {index > 0 && (period.type === 'added' ? '→' : '–')}
            <TypedYear
              label={endLabel(period, end, messages)}
              year={yearOfEnd(period, end)}
              range={`${first}–${newest}`}
              onEnter={(value) => moveEnd(store, period, end, value)}
            />
          </Fragment>
        ))}
      </span>
      <div class="year-steps">
        <IconButton
          label={messages.time.firstYear}
          isDisabled={isFirst}
          onPress={() => step(first)}
        >
          <Sign name="first" />
        </IconButton>
        <IconButton
          label={messages.time.yearBefore}
          isDisabled={isFirst}
          onPress={() => step(year - 1)}
        >
          <Sign name="previous" />
        </IconButton>
        <PlayButton />
        <IconButton
          label={messages.time.yearAfter}
          isDisabled={year >= newest}
          onPress={() => step(year + 1)}
        >
          <Sign name="next" />
        </IconButton>
        <IconButton
          label={messages.time.newestYear}
          isDisabled={year >= newest}
          onPress={() => step(newest)}
        >
          <Sign name="last" />
        </IconButton>
      </div>
      <SheetButtons />
    </div>
  );
}

interface TypedYearProps {
  readonly label: string;
  readonly year: number;
  /** What can be typed: "2006–2026". */
  readonly range: string;
  readonly onEnter: (year: number) => void;
}

/** A year that can be overtyped: taken over on Enter or when the field is left. */
function TypedYear({ label, year, range, onEnter }: TypedYearProps) {
  const [text, setText] = useState(String(year));
  useEffect(() => setText(String(year)), [year]);
  const enter = (): void => {
    if (/^\d{4}$/.test(text) && Number(text) !== year) onEnter(Number(text));
    setText(String(year));
  };
  return (
    <input
      class="typed-year"
      aria-label={label}
      title={range}
      inputMode="numeric"
      maxLength={4}
      size={4}
      value={text}
      onInput={(event) => setText(event.currentTarget.value)}
      onBlur={enter}
      onKeyDown={(event) => {
        if (event.key === 'Enter') enter();
      }}
    />
  );
}
