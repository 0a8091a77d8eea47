// What is done to the names of the picture that the build draws: the page itself never needs it, and loads none of it.
import type { PlaceLabel } from './labels';

type Finish = (labels: readonly PlaceLabel[]) => readonly PlaceLabel[];

let finish: Finish = (labels) => labels;

export function installFirstPicture(last: Finish): void {
  finish = last;
}

export function finishFirstPicture(labels: readonly PlaceLabel[]): readonly PlaceLabel[] {
  return finish(labels);
}
