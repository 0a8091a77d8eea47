// Columns of a designation, shared by the zone tables and the published table of zones.
import { CONFIDENCES } from '../../../src/model/confidence.ts';
import { POSITION_PRECISIONS } from '../../../src/model/place.ts';
import type { Column } from './table.ts';

export const PLACE = {
  name: 'place',
  type: 'id',
  isRequired: true,
  references: 'places',
  description: 'Place that hosts it: id of places.csv.',
} as const satisfies Column;

export const DESIGNATED = {
  name: 'designated',
  type: 'date',
  description: 'Date of designation, as precise as it is known; empty when unknown.',
} as const satisfies Column;

export const DESIGNATED_BY = {
  name: 'designated_by',
  type: 'date',
  description: 'Where `designated` is unknown: the date by which the zone surely exists.',
} as const satisfies Column;

export const DATE_CONFIDENCE = {
  name: 'date_confidence',
  type: 'text',
  oneOf: CONFIDENCES,
  description: 'How well the date of designation is documented; empty when there is none.',
} as const satisfies Column;

export const ENDED = {
  name: 'ended',
  type: 'date',
  description: 'Date from which it is no longer in force; empty while it is.',
} as const satisfies Column;

export const SUPERSEDED_BY = {
  name: 'superseded_by',
  type: 'id',
  references: 'zones',
  description: 'Id of the row that took its place.',
} as const satisfies Column;

export const BATCH = {
  name: 'batch',
  type: 'text',
  description: 'Official batch, tranche or group; empty when there is none.',
} as const satisfies Column;

export const DOCUMENT = {
  name: 'document',
  type: 'id',
  references: 'sources',
  description: 'The document that designates it: id of sources.csv; empty when it was not found.',
} as const satisfies Column;

export const POSITION_PRECISION = {
  name: 'position_precision',
  type: 'text',
  isRequired: true,
  oneOf: POSITION_PRECISIONS,
  description: 'What the point stands for: the zone itself, its district, its city or a region.',
} as const satisfies Column;

export const GROUP = {
  name: 'group',
  type: 'id',
  references: 'zone-groups',
  description: 'For an area of a pilot free trade zone: that zone.',
} as const satisfies Column;
