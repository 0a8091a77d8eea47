// Time in an embedded map: play, the year in figures, the histogram as a small slider.
import { useTexts } from '@/panels/facts/useTexts';
import { HistogramSlider } from '@/panels/time/HistogramSlider';
import { PlayButton } from '@/panels/time/PlayButton';
import { PERIOD_ENDS, yearOfEnd } from '@/panels/time/periodSteps';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { useAtlas } from '@/store/useAtlas';

export function EmbedTime() {
  const messages = useTexts('opening');
  const period = useAtlas(selectShownPeriod);
  const ends =
    period.type === 'in-force' ? [period.year] : PERIOD_ENDS.map((end) => yearOfEnd(period, end));
  // What is new in one year needs its number once.
  const years = [...new Set(ends)];
  return (
    <section class="embed-time" aria-label={messages.time.heading}>
      <PlayButton />
      <p class={`embed-year${years.length > 1 ? ' is-range' : ''}`}>
        {years.join(period.type === 'added' ? ' → ' : '–')}
      </p>
      <HistogramSlider />
    </section>
  );
}
