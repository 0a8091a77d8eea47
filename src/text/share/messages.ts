// Texts on the share dialog.

export const SHARE_SECTIONS = ['link', 'embed', 'download', 'cite'] as const;
export type ShareSection = (typeof SHARE_SECTIONS)[number];

export interface ShareMessages {
  readonly heading: string;
  readonly close: string;
  readonly sections: Readonly<Record<ShareSection, string>>;
  readonly copy: string;
  readonly copied: string;
  readonly copyByHand: string;
  readonly linkLabel: string;
  readonly linkNote: string;
  readonly systemShare: string;
  readonly preview: string;
  readonly previewNote: string;
  readonly code: string;
  readonly codeForms: Readonly<Record<'frame' | 'element', string>>;
  readonly codeNotes: Readonly<Record<'frame' | 'element', string>>;
  readonly size: string;
  readonly sizes: Readonly<Record<'height' | 'ratio', string>>;
  readonly height: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<'system' | 'light' | 'dark', string>>;
  readonly year: string;
  readonly newestYear: (year: number) => string;
  readonly asShown: string;
  readonly kinds: string;
  readonly controls: string;
  readonly controlNames: Readonly<
    Record<'year' | 'kinds' | 'zoom' | 'language' | 'fullscreen', string>
  >;
  readonly legend: string;
  readonly animateFrom: string;
  readonly animateTo: string;
  readonly noAnimation: string;
  readonly moreForEmbedders: string;
  readonly openMap: string;
  readonly picture: string;
  readonly pictureNote: string;
  readonly picturePart: string;
  readonly pictureParts: Readonly<Record<'screen' | 'china' | 'east', string>>;
  readonly pictureShape: string;
  readonly pictureShapes: Readonly<
    Record<'screen' | '16:9' | '1:1' | '4:5' | 'a4' | 'a4-upright', string>
  >;
  readonly rows: string;
  readonly rowsWithoutSources: string;
  readonly tablesLegend: string;
  readonly tables: Readonly<
    Record<
      | 'zones'
      | 'cities'
      | 'warehouse-sites'
      | 'warehouse-countries'
      | 'operators'
      | 'operator-totals'
      | 'warehouse-owners',
      string
    >
  >;
  readonly scopeShown: (count: string) => string;
  readonly scopeAll: (count: string) => string;
  readonly formatNotes: Readonly<Record<'csv' | 'tsv' | 'geojson', string>>;
  readonly dataPackage: string;
  readonly print: string;
  readonly pictureFailed: string;
  /** A length on the ground, for the scale. */
  readonly length: (metres: number) => string;
  readonly citeNote: string;
  /** Which state an address is of. */
  readonly stateLegend: string;
  readonly states: Readonly<Record<'newest' | 'version', string>>;
  readonly styles: Readonly<Record<'apa' | 'gb-t-7714' | 'bibtex', string>>;
  readonly only: (kinds: string) => string;
  readonly pictureSource: (version: string) => string;
  /** Of a picture that shows the detailed base map. */
  readonly pictureDetail: string;
}
