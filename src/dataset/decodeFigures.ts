// indicators.csv and warehouse-totals.csv → figures.
import { CONFIDENCES } from '../model/confidence.ts';
import {
  COMPARATORS,
  FIGURE_INDICATORS,
  FIGURE_SERIES,
  FIGURE_UNITS,
  type Figure,
  TOTAL_INDICATORS,
  VINTAGES,
} from '../model/figure.ts';
import { readIdsCell, readNumberCell, readOptionalBilingual } from './cellReader.ts';
import { type DecodedRows, decodeRows } from './decodeRows.ts';
import {
  readMember,
  readOptionalMember,
  readOptionalText,
  readText,
  type UntypedRecord,
} from './fieldReader.ts';

const INDICATORS = [...FIGURE_INDICATORS, ...TOTAL_INDICATORS] as const;

/** Decodes a published table of figures; what cannot be read is left out. `file` names it in errors. */
export function decodeFigures(file: string, text: string): readonly Figure[] {
  return readFigures(file, text).facts;
}

/** The figures of a published table, and what was left out. `file` names it in the problems. */
export function readFigures(file: string, text: string): DecodedRows<Figure> {
  return decodeRows(file, text, decodeFigure);
}

function decodeFigure(row: UntypedRecord): Figure {
  const { scope } = row;
  return {
    id: readText(row, 'id'),
    indicator: readMember(row, 'indicator', INDICATORS),
    value: readNumberCell(row, 'value', -1e15, 1e15),
    unit: readMember(row, 'unit', FIGURE_UNITS),
    comparator: readMember(row, 'comparator', COMPARATORS),
    asOf: readText(row, 'as_of'),
    series: scope === undefined ? readMember(row, 'series', FIGURE_SERIES) : null,
    scope: readOptionalText(row, 'scope'),
    issuer: readOptionalBilingual(row, 'issuer'),
    definition:
      scope === undefined
        ? null
        : (readOptionalText(row, 'series') ?? readOptionalText(row, 'official')),
    vintage: readOptionalMember(row, 'vintage', VINTAGES),
    revises: readOptionalText(row, 'revises'),
    sources: readIdsCell(row, 'sources'),
    confidence: readMember(row, 'confidence', CONFIDENCES),
    note: readOptionalBilingual(row, 'note'),
  };
}
