// The picture that link previews show: the opening map, as SVG text.
import { renderToString } from 'preact-render-to-string';
import { indexDecodedZones } from '@/dataset/dataset';
import { decodeZones } from '@/dataset/decodeZones';
import { periodPhrase } from '@/panels/kinds/SummaryPanel';
import { documentHeight, SvgDocument } from '@/picture/SvgDocument';
import { selectScene } from '@/selectors/scene/scene';
import { selectCamera } from '@/selectors/view/framing';
import { selectSummary } from '@/selectors/zones/summary';
import { createAtlasStore } from '@/store/atlasStore';
import { measureMap } from '@/store/mapActions';
import { receiveResource } from '@/store/receiveResource';
import { projectBase } from '@/svgmap/projectBase';
import { opening as en } from '@/text/opening/en';
import { PALETTES } from '@/theme/palette';
import { PREVIEW_SIZE } from './pageHead';
import type { PrerenderInput } from './prerenderInput';

export function renderPreview(input: PrerenderInput): string {
  const store = createAtlasStore();
  receiveResource(store, 'zones', indexDecodedZones(decodeZones(input.zones)));
  const width = PREVIEW_SIZE.width;
  const height = PREVIEW_SIZE.height - documentHeight({ width, height: 0 }, 0, 1);
  const size = { width, height };
  measureMap(store, size);
  const state = store.getState();
  const messages = en;
  const summary = selectSummary(state);
  return renderToString(
    <SvgDocument
      scene={selectScene(state)}
      base={projectBase(input.baseMap)}
      camera={selectCamera(state)}
      size={size}
      palette={PALETTES.light}
      title={messages.page.title}
      subtitle={
        summary.kind === null
          ? ''
          : messages.kinds.summarySentence(
              summary.count.zones,
              summary.kind,
              periodPhrase(summary, messages),
            )
      }
      footLines={[`${messages.stage.boundaryNotice} · ${messages.page.dataNotice}`]}
    />,
  );
}
