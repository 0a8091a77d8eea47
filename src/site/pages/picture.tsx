// The map of a state as SVG text: for link previews, and for pages without JavaScript.
import { renderToString } from 'preact-render-to-string';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import { documentHeight, SvgDocument } from '@/picture/SvgDocument';
import { selectScene } from '@/selectors/scene/scene';
import { selectCamera } from '@/selectors/view/framing';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasStore } from '@/store/atlasStore';
import { measureMap } from '@/store/mapActions';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { textsOn } from '@/text/loadedTexts';
import { PALETTES } from '@/theme/palette';

/** As link previews want it, CSS pixels. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

const MAP_SIZE = {
  width: PICTURE_SIZE.width,
  height: PICTURE_SIZE.height - documentHeight({ width: PICTURE_SIZE.width, height: 0 }, 0, 1),
} as const;

export function renderPicture(store: AtlasStore, base: BaseGeometry): string {
  measureMap(store, MAP_SIZE);
  const state = store.getState();
  const messages = textsOn('opening', state.language);
  const summary = selectSummary(state);
  return renderToString(
    <SvgDocument
      scene={selectScene(state)}
      base={base}
      camera={selectCamera(state)}
      size={MAP_SIZE}
      palette={PALETTES.light}
      title={messages.page.title}
      subtitle={answerSentence(summary, messages)}
      footLines={[`${messages.stage.boundaryNotice} · ${messages.page.dataNotice}`]}
    />,
  );
}
