// Time: the mode, the histogram that is the slider, the chosen year.
import { useEffect, useState } from 'preact/hooks';
import { yearOf } from '@/model/partialDate';
import { Failed } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { selectEvents } from '@/selectors/loaded/loadedData';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import { openEvent } from '@/store/actions';
import { PLAY_SPEEDS } from '@/store/atlasState';
import { setPlaySpeed } from '@/store/playActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { HistogramSlider } from './HistogramSlider';
import { usePlayback } from './usePlayback';
import { YearEvent } from './YearEvent';
import { YearReadout } from './YearReadout';
import './time.css';
import './events.css';
import { LazyEventCard } from './LazyEventCard';
import { changeMode } from './periodSteps';

const MODES = ['in-force', 'new', 'added'] as const;

function PlaySpeedChoice() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const speed = useAtlas((state) => state.playSpeed);
  return (
    <label class="play-speed">
      <span class="visually-hidden">{messages.time.speed}</span>
      <select
        value={String(speed)}
        onChange={(event) => {
          const chosen = PLAY_SPEEDS.find((value) => String(value) === event.currentTarget.value);
          if (chosen !== undefined) setPlaySpeed(store, chosen);
        }}
      >
        {PLAY_SPEEDS.map((value) => (
          <option key={value} value={String(value)}>
            {messages.time.speedOf(value)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Where the marks above the years are too close for a finger: the card that it opens steps through them all. */
function PolicyButton() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const events = useAtlas(selectEvents);
  const year = lastShownYear(useAtlas(selectShownPeriod));
  const nearest = events.findLast(({ date }) => yearOf(date) <= year) ?? events[0];
  const [isPressed, setPressed] = useState(false);
  // Pressed while they are still on their way, too.
  useEffect(() => {
    if (!isPressed || nearest === undefined) return;
    setPressed(false);
    openEvent(store, nearest.id);
  }, [store, isPressed, nearest]);
  return (
    <button type="button" class="quiet-button policy-button" onClick={() => setPressed(true)}>
      {messages.time.eventsHeading}
    </button>
  );
}

export function TimePanel() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const period = useAtlas(selectShownPeriod);
  const mode = useAtlas((state) => state.period.type);
  usePlayback();
  return (
    <section class="time-panel" aria-label={messages.time.heading}>
      <h2 class="visually-hidden">{messages.time.heading}</h2>
      <div class="time-side">
        <YearReadout />
        <YearEvent />
        <div class="time-choices">
          <PlaySpeedChoice />
          <SegmentedChoice
            name="period"
            legend={messages.time.periodLegend}
            value={mode}
            options={MODES.map((value) => ({ value, label: messages.time.periods[value] }))}
            onChoose={(mode) => changeMode(store, period, mode)}
          />
        </div>
        <Failed resource="events" />
      </div>
      <LazyEventCard />
      <HistogramSlider />
      <PolicyButton />
    </section>
  );
}
