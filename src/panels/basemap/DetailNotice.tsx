// Whose coast, lakes and rivers the map shows up close, and that nearer its data do not go.

import { MAX_ZOOM } from '@/model/camera';
import { selectCamera } from '@/selectors/view/framing';
import { useAtlas } from '@/store/useAtlas';
import { ScaleBar } from './ScaleBar';
import { useBasemapTexts } from './useBasemapTexts';

const OPENSTREETMAP = 'https://www.openstreetmap.org/copyright';
/** Links keep two decimals of the zoom. */
const NEARLY = 0.01;

export function DetailNotice() {
  const messages = useBasemapTexts();
  const isNearest = useAtlas((state) => selectCamera(state).zoom > MAX_ZOOM - NEARLY);
  return (
    <>
      <ScaleBar />
      {isNearest && <strong class="nearest">{messages.nearest} </strong>}
      {messages.coast}{' '}
      <a href={OPENSTREETMAP} target="_blank" rel="noopener noreferrer">
        {messages.contributors}
      </a>
      {messages.inland}
    </>
  );
}
