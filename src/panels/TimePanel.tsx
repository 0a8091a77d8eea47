// Time: the mode, the histogram that is the slider, the chosen year.
import { lastShownYear, selectShownPeriod } from '@/selectors/shownPeriod';
import { showNewIn, showYear } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { HistogramSlider } from './HistogramSlider';
import { useMessages } from './useMessages';
import { usePlayback } from './usePlayback';
import { YearReadout } from './YearReadout';

export function TimePanel() {
  const messages = useMessages();
  const store = useAtlasStore();
  const period = useAtlas(selectShownPeriod);
  usePlayback();
  return (
    <section class="time-panel" aria-label={messages.timeHeading}>
      <HistogramSlider />
      <div class="time-side">
        <YearReadout />
        <SegmentedChoice
          name="period"
          legend={messages.periodLegend}
          value={period.type}
          options={[
            { value: 'in-force', label: messages.periods['in-force'] },
            { value: 'new', label: messages.periods.new },
          ]}
          onChoose={(type) => {
            const year = lastShownYear(period);
            if (type === 'in-force') showYear(store, year);
            else showNewIn(store, year, year);
          }}
        />
      </div>
    </section>
  );
}
