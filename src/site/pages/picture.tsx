// The map of a state as SVG text: for link previews, and for pages without JavaScript.
import { renderToString } from 'preact-render-to-string';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import { SvgDocument, wordsHeight } from '@/picture/SvgDocument';
import { selectScene } from '@/selectors/scene/scene';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { textsOn } from '@/text/loadedTexts';
import { PALETTES } from '@/theme/palette';
import { PICTURE_SIZE } from './previewPicture';

function footLinesOf({ language }: AtlasState): readonly string[] {
  const { stage, page } = textsOn('opening', language);
  return [`${stage.boundaryNotice} · ${page.dataNotice}`];
}

/** The state with a map as large as the picture leaves room for. */
export function inPicture(state: AtlasState): AtlasState {
  const { width } = PICTURE_SIZE;
  const height = PICTURE_SIZE.height - wordsHeight({ footLines: footLinesOf(state) }, width);
  return { ...state, mapSize: { width, height, isBare: true } };
}

export function renderPicture(store: AtlasStore, base: BaseGeometry): string {
  const state = inPicture(store.getState());
  const messages = textsOn('opening', state.language);
  return renderToString(
    <SvgDocument
      scene={selectScene(state)}
      base={base}
      camera={selectCamera(state)}
      size={selectMapSize(state)}
      palette={PALETTES.light}
      title={messages.page.title}
      subtitle={answerSentence(selectSummary(state), messages)}
      footLines={footLinesOf(state)}
    />,
  );
}
