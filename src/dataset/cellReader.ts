// Reads numbers and lists out of the cells of a CSV row; what does not fit throws a FieldError.
import { FieldError, readOptionalText, type UntypedRecord } from './fieldReader.ts';

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

/** Ids parted by spaces. */
export function readIdsCell(row: UntypedRecord, field: string): readonly string[] {
  return (readOptionalText(row, field) ?? '').split(' ').filter((id) => id !== '');
}
