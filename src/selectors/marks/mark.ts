// What a mark on the map is to those who name it, pick it and put a ring around it.
import type { WorldPoint } from '@/model/camera';
import type { BilingualName } from '@/model/place';
import type { Selection } from '@/store/atlasState';

export const LABEL_TONES = ['sea', 'city', 'town', 'gateway'] as const;
export type LabelTone = (typeof LABEL_TONES)[number];

/** What bears a name on the map. */
export interface NamedPlace {
  readonly id: string;
  readonly name: BilingualName;
}

/** A mark on the map: where it is, how large, and how much it matters. */
export interface LabelledMark {
  readonly place: NamedPlace;
  readonly world: WorldPoint;
  readonly radius: number;
  /** Stand where the whole name finds no room, the first that does. */
  readonly otherNames?: readonly BilingualName[] | undefined;
  /** 0: takes its room, but bears no name. */
  readonly weight: number;
  /** Another thing that the name says too, by id: it is named once. */
  readonly alsoNames?: string;
  /** Not a place in China: 市 or "Island" at its end belongs to it (City of Industry is 工业市). */
  readonly isWhole?: boolean;
  /** No mark, but the name of an area: it stands in its middle, in quieter letters. */
  readonly isArea?: boolean;
  /** Quieter letters than those of what the map is about. */
  readonly tone?: LabelTone;
}

export interface Emphasis {
  readonly type: 'hovered' | 'selected';
  readonly selection: Selection;
  readonly world: WorldPoint;
  /** CSS pixels, x right and y down. */
  readonly offset: readonly [x: number, y: number];
  readonly radius: number;
}

export interface Picked {
  readonly selection: Selection;
  /** From the point to the middle of the mark, CSS pixels. */
  readonly distance: number;
}
