// What stands on the page while its script is on its way: the title, and where the address asks for nothing, the answer,
// both where the script will draw them again. The browser has its style sheet and fonts ready then.
import { renderToString } from 'preact-render-to-string';
import { LANGUAGE_TAGS, type Language } from '@/model/language';
import { SummaryPanel } from '@/panels/kinds/SummaryPanel';
import { setLanguage } from '@/store/actions';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext } from '@/store/useAtlas';
import { textsOn } from '@/text/loadedTexts';

/** HTML, in every language that the page may be in; the style sheet shows the one that the head's script has chosen. */
export function renderEarly(store: AtlasStore, languages: readonly Language[]): string {
  const { language: before } = store.getState();
  const words = languages.map((language) => {
    setLanguage(store, language);
    return renderWords(store, language);
  });
  setLanguage(store, before);
  return `<div class="page early">${words.join('')}${renderToString(<EmptyRooms />)}</div>`;
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

/** Where map, tools and years will stand, as the first picture has them. */
function EmptyRooms() {
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
      <div class="page-map" />
      <div class="page-sheet">
        <div class="page-time" />
        <div class="page-panel" />
      </div>
    </>
  );
}
