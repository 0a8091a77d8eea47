// What stands on the page while its script is on its way: the title, and where the address asks for nothing, the answer
// and the land, all where the script will draw them again. The browser has its style sheet and fonts ready then.
import { renderToString } from 'preact-render-to-string';
import { OPENING_IDS } from '@/app/openingId';
import { LANGUAGE_TAGS, type Language } from '@/model/language';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { setLanguage } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext } from '@/store/useAtlas';
import { BaseMap } from '@/svgmap/BaseMap';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { FRAME_HEIGHT_UNITS, FRAME_UNITS } from '@/svgmap/frame';
import { textsOn } from '@/text/loadedTexts';

/** HTML, in every language that the page may be in; the style sheet shows the one that the head's script has chosen. */
export function renderEarly(
  store: AtlasStore,
  languages: readonly Language[],
  base: BaseGeometry,
): string {
  const { language: before } = store.getState();
  const words = languages.map((language) => {
    setLanguage(store, language);
    return renderWords(store, language);
  });
  setLanguage(store, before);
  return `<div class="page early">${words.join('')}${renderToString(<Rooms base={base} />)}</div>`;
}

function renderWords(store: AtlasStore, language: Language): string {
  const { title, tagline } = textsOn('opening', language).page;
  const lang = LANGUAGE_TAGS[language];
  return renderToString(
    <AtlasContext.Provider value={store}>
      <header class="page-header" lang={lang}>
        <h1>{title}</h1>
        <p class="tagline">{tagline}</p>
      </header>
      <div class="page-answer" lang={lang}>
        <SummaryPanel />
      </div>
    </AtlasContext.Provider>,
  );
}

/** Where map, tools and years will stand, as the first picture has them; the script takes the land from here. */
function Rooms({ base }: { base: BaseGeometry }) {
  return (
    <>
      <div class="page-tools">
        <div class="page-search">
          <div class="search-input" />
        </div>
        <div class="menu-button">
          <div class="icon-button" />
        </div>
      </div>
      <div class="page-map">
        <svg id={OPENING_IDS.base} viewBox={`0 0 ${FRAME_UNITS} ${FRAME_HEIGHT_UNITS}`}>
          <BaseMap base={base} island={null} />
        </svg>
      </div>
      <div class="page-sheet">
        <div class="page-time" />
        <div class="page-panel" />
      </div>
    </>
  );
}
