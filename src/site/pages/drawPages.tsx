// What is drawn at build time: for each language and year the plain page and its picture, and what every page carries.
import { renderToString } from 'preact-render-to-string';
import { type Dataset, indexDecodedZones } from '@/dataset/dataset';
import { decodeZones } from '@/dataset/decodeZones';
import { FIRST_LANGUAGE, OFFERED_LANGUAGES } from '@/model/config/offered';
import type { Language } from '@/model/language';
import { setLanguage } from '@/store/actions';
import { type AtlasStore, createAtlasStore } from '@/store/atlasStore';
import { receiveResource } from '@/store/receiveResource';
import { showYear } from '@/store/yearActions';
import { baseOfFirstView } from '@/svgmap/baseGeometry';
import { formats as en } from '@/text/formats/en';
import { formats as zh } from '@/text/formats/zh';
import { loadTexts, textsOn } from '@/text/loadedTexts';
import type { DrawingInput, DrawnPage, DrawnSite } from './drawnPage';
import { renderEarly } from './EarlyPage';
import { encodeOverview } from './encodeOverview';
import { PlainPage } from './PlainPage';
import { htmlFile, pageFile, pictureFile } from './pageFiles';
import { pageHead } from './pageHead';
import { renderPicture } from './picture';
import { PLAIN_TEXTS } from './plainTexts';

const FORMATS = { en, zh } as const;

function openStore(input: DrawingInput): { store: AtlasStore; dataset: Dataset } {
  const store = createAtlasStore();
  const loaded = indexDecodedZones(decodeZones(input.zones));
  receiveResource(store, 'zones', loaded);
  return { store, dataset: loaded.dataset };
}

/** The page of a year, null for the front page, which shows the newest. */
function drawPage(
  input: DrawingInput,
  store: AtlasStore,
  language: Language,
  year: number | null,
): DrawnPage {
  const state = store.getState();
  return {
    fileName: htmlFile(pageFile(year, language)),
    language,
    year,
    title: `${ATLAS_NAME}: ${textsOn('opening', language).page.title}`,
    head: pageHead(state, input, year),
    // The root's pages are in the language that the reader wants, those of a folder in its own.
    early: renderEarly(
      store,
      language === FIRST_LANGUAGE ? OFFERED_LANGUAGES : [language],
      baseOfFirstView(input.firstView),
    ),
    plain: renderToString(<PlainPage store={store} isOfYear={year !== null} />),
  };
}

function inPage(carried: unknown): string {
  return JSON.stringify(carried).replaceAll('<', '\\u003c');
}

function frozenWords({ dataVersion }: DrawingInput, language: Language) {
  const { frozen, toNewest } = PLAIN_TEXTS[language];
  return { line: frozen(FORMATS[language].date(dataVersion.date)), link: toNewest };
}

export async function drawSite(input: DrawingInput): Promise<DrawnSite> {
  await Promise.all(OFFERED_LANGUAGES.map((language) => loadTexts('opening', language)));
  const { store, dataset } = openStore(input);
  const base = baseOfFirstView(input.pictureView);
  const pages: DrawnPage[] = [];
  const pictures = new Map<string, string>();
  for (const language of OFFERED_LANGUAGES) {
    setLanguage(store, language);
    for (let year = dataset.firstYear; year <= dataset.newestYear; year++) {
      showYear(store, year);
      pages.push(drawPage(input, store, language, year));
      if (year === dataset.newestYear) pages.push(drawPage(input, store, language, null));
      pictures.set(pictureFile(year, language), renderPicture(store, base));
    }
  }
  setLanguage(store, FIRST_LANGUAGE);
  return {
    pages,
    pictures,
    overview: inPage(encodeOverview(dataset)),
    preview: renderPicture(store, base),
    frozen: { en: frozenWords(input, 'en'), zh: frozenWords(input, 'zh') },
  };
}
