// A published figure: what was reported, by whom, for when, and what it revises.
import type { Confidence } from './confidence';

export const COMPARATORS = ['exact', 'about', 'more_than', 'almost', 'not_published'] as const;
export type Comparator = (typeof COMPARATORS)[number];

export const FIGURE_UNITS = [
  'CNY',
  'USD',
  'percent',
  'm2',
  'zones',
  'areas',
  'centers',
  'cities',
  'parks',
  'persons',
  'companies',
  'platforms',
  'warehouses',
  'enterprises',
  'entities',
  'sites',
  'parcels',
  'manifests',
  'visitors',
  'buyers',
  'brands',
] as const;
export type FigureUnit = (typeof FIGURE_UNITS)[number];

export interface Figure {
  readonly id: string;
  /** What is measured, such as "cbec_total". */
  readonly indicator: string;
  readonly value: number;
  readonly unit: FigureUnit;
  readonly comparator: Comparator;
  /** Year, month or day, or a part of a year: 2020, 2021-03-18, 2024-H1, 2023-Q1Q3. */
  readonly asOf: string;
  /** Series of one definition; figures of two series are never joined. */
  readonly series: string;
  /** preliminary, revised, final, derived ...; empty where it means nothing. */
  readonly vintage: string;
  /** Id of the earlier figure that this one revises, or null. */
  readonly revises: string | null;
  readonly sources: readonly string[];
  readonly confidence: Confidence;
  readonly note: string | null;
}

/** True for a figure of a whole year or of the end of one: partial years never stand in a yearly series. */
export function isWholeYear({ asOf }: Figure): boolean {
  return /^\d{4}(?:-12-3[01])?$/.test(asOf);
}

export function figureYear({ asOf }: Figure): number {
  return Number(asOf.slice(0, 4));
}
