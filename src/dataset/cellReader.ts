// Reads numbers and lists out of the cells of a CSV row; what does not fit throws a FieldError.
import type { BilingualName } from '../model/place.ts';
import { FieldError, readOptionalText, readText, type UntypedRecord } from './fieldReader.ts';

export function readOptionalNumberCell(
  row: UntypedRecord,
  field: string,
  minimum: number,
  maximum: number,
): number | null {
  const text = readOptionalText(row, field);
  if (text === null) return null;
  const value = Number(text);
  if (!(value >= minimum && value <= maximum)) {
    throw new FieldError(field, `"${text}" is not a number from ${minimum} to ${maximum}`);
  }
  return value;
}

export function readNumberCell(
  row: UntypedRecord,
  field: string,
  minimum: number,
  maximum: number,
): number {
  const value = readOptionalNumberCell(row, field, minimum, maximum);
  if (value === null) throw new FieldError(field, 'a number is missing');
  return value;
}

/** `field_en` and `field_zh`; where one is empty the other stands in its place. */
export function readOptionalBilingual(row: UntypedRecord, field: string): BilingualName | null {
  const en = readOptionalText(row, `${field}_en`);
  const zh = readOptionalText(row, `${field}_zh`);
  const either = en ?? zh;
  return either === null ? null : { en: en ?? either, zh: zh ?? either };
}

export function readBilingual(row: UntypedRecord, field: string): BilingualName {
  return { en: readText(row, `${field}_en`), zh: readText(row, `${field}_zh`) };
}

/** Ids parted by spaces. */
export function readIdsCell(row: UntypedRecord, field: string): readonly string[] {
  return (readOptionalText(row, field) ?? '').split(' ').filter((id) => id !== '');
}
