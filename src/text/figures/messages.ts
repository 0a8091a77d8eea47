// Texts on the figures panel.
import type { Figure } from '@/model/figure';

export interface FiguresMessages {
  readonly heading: (year: number) => string;
  readonly empty: (year: number) => string;
  readonly revisedTo: (value: string) => string;
  readonly article: string;
  readonly tradeHeading: string;
  readonly tradeUnit: string;
  readonly tradeNote: string;
  readonly series: Readonly<Record<string, string>>;
  readonly firstPublished: string;
  readonly indicators: Readonly<Record<string, string>>;
  readonly value: (figure: Figure) => string;
  readonly source: string;
}
