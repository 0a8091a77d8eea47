// What the pages of the built site are drawn from, and what comes of it.
import type { Language } from '@/model/language';
import type { FrozenInput } from '@/site/frozen/frozenPage';
import type { FirstView } from '@/svgmap/baseGeometry';

export interface DrawingInput {
  /** Parsed zones.geojson, first-view.json and picture-view.json. */
  readonly zones: unknown;
  readonly firstView: FirstView;
  readonly pictureView: FirstView;
  /** Absolute address of the site with a slash at its end, or '' when it is not known. */
  readonly siteAddress: string;
  readonly dataVersion: { readonly version: string; readonly date: string };
}

export interface DrawnPage {
  /** "index.html" or "zh/2020.html". */
  readonly fileName: string;
  readonly language: Language;
  /** Null: the newest. */
  readonly year: number | null;
  readonly title: string;
  readonly head: string;
  /** What stands there until the script has come. */
  readonly early: string;
  /** What stands there without JavaScript. */
  readonly plain: string;
}

export interface DrawnSite {
  readonly pages: readonly DrawnPage[];
  /** SVG text by file name. */
  readonly pictures: ReadonlyMap<string, string>;
  /** The same for every page: JSON of the overview that the first picture is made of. */
  readonly overview: string;
  /** SVG text of the picture that link previews show. */
  readonly preview: string;
  /** Over the page of a version that is kept. */
  readonly frozen: FrozenInput['words'];
}
