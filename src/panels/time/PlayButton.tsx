// Plays the years, and pauses whatever plays them.
import { useTexts } from '@/panels/facts/useTexts';
import { setPlaying } from '@/store/playActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';

export function PlayButton() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const isPlaying = useAtlas((state) => state.playing);
  return (
    <IconButton
      label={isPlaying ? messages.time.pause : messages.time.play}
      onPress={() => setPlaying(store, !isPlaying)}
    >
      <Sign name={isPlaying ? 'pause' : 'play'} />
    </IconButton>
  );
}
