// One cell → its value, or what is wrong with it. Knows the column, not the table.
import { isPartialDate, yearOf } from '../../../src/model/partialDate.ts';
import { partOfYear } from '../../../src/model/partOfYear.ts';
import type { CellValue } from '../columns/csvText.ts';
import { type Column, type ColumnType, ID_PATTERN } from '../columns/table.ts';
import { suggestFrom } from './nearest.ts';

export interface CellFault {
  readonly message: string;
  readonly suggestion: string | null;
}

export type Decoded = { readonly value: CellValue } | { readonly fault: CellFault };

export function decodeCell(column: Column, text: string): Decoded {
  if (text !== text.trim()) return fault('has spaces around it', 'remove them');
  if (text === '') return decodeEmpty(column);
  if (column.oneOf !== undefined && !column.oneOf.includes(text)) {
    return fault(`is not a known ${words(column.name)}`, suggestFrom(text, column.oneOf));
  }
  if (column.pattern !== undefined && !matches(column.pattern, text)) {
    return fault('does not have the right form', `write ${column.patternHint ?? column.pattern}`);
  }
  return DECODERS[column.type](text, column);
}

function decodeEmpty(column: Column): Decoded {
  if (column.isRequired === true) return fault('is missing', 'this column may not be empty');
  return { value: column.type === 'ids' ? [] : null };
}

/** Of the People's Republic, and not far ahead: 0212 would give the atlas eighteen centuries of years, 2062 a newest one. */
const YEARS = [1949, 2049] as const;

function inOurTime(text: string): Decoded {
  const year = yearOf(text);
  return year < YEARS[0] || year > YEARS[1]
    ? fault(`is not a year from ${YEARS[0]} to ${YEARS[1]}`, 'check the digits')
    : { value: text };
}

const DECODERS: Readonly<Record<ColumnType, (text: string, column: Column) => Decoded>> = {
  text: (text) => ({ value: text }),
  id: (text) =>
    matches(ID_PATTERN, text)
      ? { value: text }
      : fault('is not an id', 'write lower-case letters and digits joined by hyphens'),
  ids: decodeIds,
  date: (text) =>
    isPartialDate(text)
      ? inOurTime(text)
      : fault('is not a date', 'write YYYY, YYYY-MM or YYYY-MM-DD'),
  period: (text) =>
    isPartialDate(text) || partOfYear(text) !== null
      ? inOurTime(text)
      : fault(
          'is not a date or period',
          'write YYYY, YYYY-MM, YYYY-MM-DD, YYYY-Q1, YYYY-H1 or YYYY-Q1Q3',
        ),
  url: (text) =>
    URL.canParse(text) && /^https?:\/\/\S+$/.test(text)
      ? { value: text }
      : fault('is not an address', 'write it whole, from https:// on'),
  number: (text, column) =>
    /^-?\d+(\.\d+)?$/.test(text)
      ? withinLimits(Number(text), column)
      : fault('is not a number', 'write digits with a point, no thousands separator, no unit'),
  integer: (text, column) =>
    /^-?\d+$/.test(text)
      ? withinLimits(Number(text), column)
      : fault('is not a whole number', 'write digits only'),
};

function decodeIds(text: string): Decoded {
  const ids = text.split(' ');
  const wrong = ids.find((id) => !matches(ID_PATTERN, id));
  if (wrong !== undefined) {
    return fault(
      wrong === '' ? 'has two spaces in a row' : `holds ${JSON.stringify(wrong)}, not an id`,
      'write ids joined by one space',
    );
  }
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) return fault(`names ${JSON.stringify(twice)} twice`, 'name it once');
  return { value: ids };
}

function withinLimits(value: number, { minimum, maximum, unit }: Column): Decoded {
  const isLow = minimum !== undefined && value < minimum;
  const isHigh = maximum !== undefined && value > maximum;
  if (!isLow && !isHigh) return { value };
  const range = [
    minimum === undefined ? '' : ` from ${minimum}`,
    maximum === undefined ? '' : ` up to ${maximum}`,
  ].join('');
  const hint = unit === 'degree' ? ' (are lon and lat swapped?)' : '';
  return fault(`is too ${isLow ? 'small' : 'large'}`, `write a number${range}${hint}`);
}

function fault(message: string, suggestion: string | null): Decoded {
  return { fault: { message, suggestion } };
}

function matches(pattern: string, text: string): boolean {
  return new RegExp(`^(?:${pattern})$`).test(text);
}

function words(columnName: string): string {
  return columnName.replaceAll('_', ' ');
}
