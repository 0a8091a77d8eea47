// How far it is on the map, in the middle of what it shows.
import { selectCamera } from '@/selectors/view/framing';
import { scaleBar } from '@/selectors/view/scaleBar';
import { useAtlas } from '@/store/useAtlas';
import { useBasemapTexts } from './useBasemapTexts';

const HEIGHT = 6;

export function ScaleBar() {
  const messages = useBasemapTexts();
  const { metres, pixels } = scaleBar(useAtlas(selectCamera));
  const text = metres < 1000 ? messages.metres(metres) : messages.kilometres(metres / 1000);
  return (
    <span class="scale-bar" role="img" aria-label={messages.scale(text)}>
      <svg width={pixels} height={HEIGHT} aria-hidden="true">
        <path d={`M.5 0V${HEIGHT - 0.5}H${pixels - 0.5}V0`} fill="none" stroke="currentColor" />
      </svg>{' '}
      <span aria-hidden="true">{text} · </span>
    </span>
  );
}
