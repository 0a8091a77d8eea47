// Texts on the list of the marks in sight.
import type { Direction } from '@/model/view/direction';

export interface SightMessages {
  readonly note: string;
  readonly empty: string;
  readonly moves: Readonly<Record<Direction, string>>;
  readonly movesLegend: string;
}
