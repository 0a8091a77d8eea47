// A designation: one zone of one kind at one place, with its dates and the documents that say so.
import type { Confidence } from './confidence.ts';
import type { PartialDate } from './partialDate.ts';
import type { BilingualName, Place, Position, PositionPrecision } from './place.ts';
import type { ZoneKind } from './zoneKind.ts';

/** What marks, counts and years are made of: the page has it from its first picture on. */
export interface Designation {
  readonly kind: ZoneKind;
  /** The free trade zone that this area belongs to; null where the zone stands for itself. */
  readonly group: { readonly id: string } | null;
  readonly place: Place;
  /** Date of designation; null when unknown. */
  readonly designated: PartialDate | null;
  /** For an unknown date: the date by which the zone surely exists; null when there is none. */
  readonly designatedBy: PartialDate | null;
  /** Date from which it is no longer in force; null while it is. */
  readonly ended: PartialDate | null;
  readonly confidence: Confidence;
}

/** A designation with its own name, position and evidence. */
export interface Zone extends Designation {
  readonly id: string;
  readonly name: BilingualName;
  readonly group: { readonly id: string; readonly name: BilingualName } | null;
  /** Null when there is no date. */
  readonly dateConfidence: Confidence | null;
  /** Id of the zone that took its place, or null. */
  readonly supersededBy: string | null;
  /** Official batch ("5"), tranche or group; null when there is none. */
  readonly batch: string | null;
  /** Source id of the document that designates it, or null when it was not found. */
  readonly document: string | null;
  readonly sources: readonly string[];
  readonly position: Position;
  readonly positionPrecision: PositionPrecision;
}
