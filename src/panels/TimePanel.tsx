// Time: the mode, the histogram that is the slider, the chosen year.
import { lastShownYear, selectShownPeriod } from '@/selectors/shownPeriod';
import { setPlaySpeed, showNewIn, showYear } from '@/store/actions';
import { PLAY_SPEEDS } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { EventCard } from './EventCard';
import { HistogramSlider } from './HistogramSlider';
import { useMessages } from './useMessages';
import { usePlayback } from './usePlayback';
import { YearReadout } from './YearReadout';

function PlaySpeedChoice() {
  const messages = useMessages();
  const store = useAtlasStore();
  const speed = useAtlas((state) => state.playSpeed);
  return (
    <label class="play-speed">
      <span class="visually-hidden">{messages.speed}</span>
      <select
        value={String(speed)}
        onChange={(event) => {
          const chosen = PLAY_SPEEDS.find((value) => String(value) === event.currentTarget.value);
          if (chosen !== undefined) setPlaySpeed(store, chosen);
        }}
      >
        {PLAY_SPEEDS.map((value) => (
          <option key={value} value={String(value)}>
            {messages.speedOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

export function TimePanel() {
  const messages = useMessages();
  const store = useAtlasStore();
  const period = useAtlas(selectShownPeriod);
  usePlayback();
  return (
    <section class="time-panel" aria-label={messages.timeHeading}>
      <EventCard />
      <HistogramSlider />
      <div class="time-side">
        <YearReadout />
        <div class="time-choices">
          <PlaySpeedChoice />
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
      </div>
    </section>
  );
}
