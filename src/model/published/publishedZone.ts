// The properties of a feature of data/zones.geojson: the public contract between the build and every reader.
import type { Confidence } from '../confidence.ts';
import type { DatePrecision, PartialDate } from '../partialDate.ts';
import type { PlaceKind, PositionPrecision } from '../place.ts';
import type { ZoneKind } from '../zoneKind.ts';

/** Unknown is null. `place_lon`, `place_lat`: the place's own point; the feature's point is the zone's. */
export interface PublishedZoneProperties {
  readonly id: string;
  readonly kind: ZoneKind;
  readonly name_en: string;
  readonly name_zh: string;
  readonly group: string | null;
  readonly group_en: string | null;
  readonly group_zh: string | null;
  readonly place: string;
  readonly place_en: string;
  readonly place_zh: string;
  readonly place_kind: PlaceKind;
  readonly place_part_of: string | null;
  readonly place_lon: number;
  readonly place_lat: number;
  readonly place_importance: number;
  readonly province: string;
  readonly province_en: string;
  readonly province_zh: string;
  readonly designated: PartialDate | null;
  readonly designated_precision: DatePrecision | null;
  readonly designated_by: PartialDate | null;
  readonly date_confidence: Confidence | null;
  readonly ended: PartialDate | null;
  readonly superseded_by: string | null;
  readonly batch: string | null;
  readonly document: string | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly position_precision: PositionPrecision;
}
