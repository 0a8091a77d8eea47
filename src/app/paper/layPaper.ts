// Lays the view on paper: the map as one drawing with title, legend and sources, behind it
// what is open beside it; or the table with its heading.
import { pictureWords } from '@/panels/share/viewWords';
import type { PictureGround } from '@/picture/drawPicture';
import { pageSearch } from '@/store/address/links';
import type { AtlasState } from '@/store/atlasState';
import { linkedState } from '@/store/linkedState';
import { loadTexts, textsOn } from '@/text/loadedTexts';
import './paper.css';

type Pictures = typeof import('@/picture/drawPicture');

let ready: { readonly pictures: Pictures; readonly ground: PictureGround } | null = null;
/** How often that was begun, and which of them is ready. */
let begun = 0;
let newest = 0;
let sheet: HTMLElement | null = null;
/** The page's own colours, while it is printed in light ones. */
let theme: string | undefined;

/** Loads what the view needs on paper. Rejects when it does not come; what came before stays. */
export async function prepare(state: AtlasState): Promise<void> {
  begun += 1;
  const own = begun;
  const [pictures] = await Promise.all([
    import('@/picture/drawPicture'),
    loadTexts('share', state.language),
    loadTexts('warehouses', state.language),
    loadTexts('guide', state.language),
  ]);
  const picture = pictures.cropPicture(state, (each) => wordsOf(each, state));
  const ground = await pictures.loadGround(picture);
  // What was begun later and came before is of a later view.
  if (own > newest) {
    newest = own;
    ready = { pictures, ground };
  }
}

/** Nothing happens before all is there: the browser prints the page as it stands then. */
export function lay(state: AtlasState): void {
  if (ready === null) return;
  takeAway();
  const { dataset } = document.documentElement;
  sheet = document.createElement('div');
  sheet.className = 'paper-sheet';
  if (state.view !== 'map') {
    const words = wordsOf(state, state);
    for (const text of [words.title, words.subtitle, ...words.footLines]) {
      const line = document.createElement('p');
      line.textContent = text;
      sheet.append(line);
    }
  } else {
    const { pictures, ground } = ready;
    const words = (each: AtlasState) => wordsOf(each, state);
    sheet.append(pictures.drawElement(pictures.cropPicture(state, words), ground, words, 'light'));
  }
  document.body.prepend(sheet);
  dataset.paper = state.view !== 'map' ? 'table' : state.side.type === 'none' ? 'map' : 'card';
  theme = dataset.theme;
  dataset.theme = 'light';
}

/** The page is as it was. */
export function takeAway(): void {
  if (sheet === null) return;
  const { dataset } = document.documentElement;
  sheet.remove();
  sheet = null;
  delete dataset.paper;
  if (theme === undefined) delete dataset.theme;
  else dataset.theme = theme;
}

/** The words of a picture, with the address of the view that it is of. */
function wordsOf(picture: AtlasState, view: AtlasState): ReturnType<typeof pictureWords> {
  const { language } = view;
  const site = new URL('./', document.baseURI).href;
  const texts = {
    messages: textsOn('opening', language),
    words: textsOn('share', language),
    texts: textsOn('warehouses', language),
    guide: textsOn('guide', language),
  };
  return pictureWords(picture, texts, `${site}${pageSearch(linkedState(view))}`);
}
