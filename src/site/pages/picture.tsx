// The map of a state as SVG text: for link previews, and for pages without JavaScript.
import { renderToString } from 'preact-render-to-string';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import { SvgDocument, wordsHeight } from '@/picture/SvgDocument';
import { selectScene } from '@/selectors/scene/scene';
import { selectCamera } from '@/selectors/view/framing';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasStore } from '@/store/atlasStore';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { textsOn } from '@/text/loadedTexts';
import { PALETTES } from '@/theme/palette';
import { PICTURE_SIZE } from './previewPicture';

export function renderPicture(store: AtlasStore, base: BaseGeometry): string {
  const messages = textsOn('opening', store.getState().language);
  const footLines = [`${messages.stage.boundaryNotice} · ${messages.page.dataNotice}`];
  const { width } = PICTURE_SIZE;
  const size = { width, height: PICTURE_SIZE.height - wordsHeight({ footLines }, width) };
  const state = { ...store.getState(), mapSize: { ...size, isBare: true as const } };
  const summary = selectSummary(state);
  return renderToString(
    <SvgDocument
      scene={selectScene(state)}
      base={base}
      camera={selectCamera(state)}
      size={size}
      palette={PALETTES.light}
      title={messages.page.title}
      subtitle={answerSentence(summary, messages)}
      footLines={footLines}
    />,
  );
}
