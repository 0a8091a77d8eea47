// Texts on the figures panel.
import type { Figure, FigureSeries } from '@/model/figure';

export interface FiguresMessages {
  /** Beside the zones in force, those of the year. */
  readonly newZones: (count: string) => string;
  readonly heading: (year: number) => string;
  readonly empty: (year: number) => string;
  readonly publishedBefore: (value: string) => string;
  readonly revisedTo: (value: string) => string;
  readonly article: string;
  readonly tradeHeading: string;
  readonly tradeUnit: string;
  readonly tradeNote: string;
  /** Of the series that the chart of the trade draws. */
  readonly series: Readonly<Partial<Record<FigureSeries, string>>>;
  /** What a series counts, where two of one thing stand side by side. */
  readonly definitions: Readonly<Record<string, string>>;
  readonly groups: Readonly<
    Record<'trade' | 'retail-imports' | 'zones' | 'parks-and-jobs' | 'warehouses' | 'fair', string>
  >;
  /** That each line has its own year. */
  readonly newestNote: (year: number) => string;
  readonly wholeSeries: (count: number) => string;
  readonly link: string;
  readonly copyStates: Readonly<Record<'idle' | 'copied' | 'failed', string>>;
  readonly file: string;
  readonly firstPublished: string;
  readonly indicators: Readonly<Record<Figure['indicator'], string>>;
  readonly value: (figure: Figure) => string;
  readonly source: string;
}
