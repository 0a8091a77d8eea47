// Time in an embedded map: play, the year in figures, the histogram as a small slider.
import { useTexts } from '@/panels/facts/useTexts';
import { HistogramSlider } from '@/panels/time/HistogramSlider';
import { PERIOD_ENDS, yearOfEnd } from '@/panels/time/periodSteps';
import { usePlayback } from '@/panels/time/usePlayback';
import { selectShownPeriod } from '@/selectors/time/shownPeriod';
import { setPlaying } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';

export function EmbedTime() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const period = useAtlas(selectShownPeriod);
  const isPlaying = useAtlas((state) => state.playing);
  usePlayback();
  const years =
    period.type === 'in-force' ? [period.year] : PERIOD_ENDS.map((end) => yearOfEnd(period, end));
  return (
    <section class="embed-time" aria-label={messages.time.heading}>
      <IconButton
        label={isPlaying ? messages.time.pause : messages.time.play}
        onPress={() => setPlaying(store, !isPlaying)}
      >
        <Sign name={isPlaying ? 'pause' : 'play'} />
      </IconButton>
      <p class={`embed-year${years.length > 1 ? ' is-range' : ''}`}>{years.join('–')}</p>
      <HistogramSlider />
    </section>
  );
}
