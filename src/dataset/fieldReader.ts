// Reads typed fields out of an untyped record; what does not fit throws a FieldError that names the field.
import { isPartialDate, type PartialDate } from '../model/partialDate.ts';

export class FieldError extends Error {
  // Declared alone: browsers of 2020 cannot read fields of classes.
  declare readonly field: string;
  declare readonly reason: string;

  constructor(field: string, reason: string) {
    super(`${field}: ${reason}`);
    this.field = field;
    this.reason = reason;
  }
}

export type UntypedRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is UntypedRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function readText(record: UntypedRecord, field: string): string {
  const value = record[field];
  if (typeof value !== 'string' || value === '') throw new FieldError(field, 'text is missing');
  return value;
}

export function readOptionalText(record: UntypedRecord, field: string): string | null {
  const value = record[field];
  if (value === null || value === undefined || value === '') return null;
  if (typeof value !== 'string') throw new FieldError(field, 'is not a text');
  return value;
}

export function readOptionalDate(record: UntypedRecord, field: string): PartialDate | null {
  const text = readOptionalText(record, field);
  if (text !== null && !isPartialDate(text)) throw new FieldError(field, `"${text}" is no date`);
  return text;
}

export function readDate(record: UntypedRecord, field: string): PartialDate {
  const date = readOptionalDate(record, field);
  if (date === null) throw new FieldError(field, 'a date is missing');
  return date;
}

export function readNumber(
  record: UntypedRecord,
  field: string,
  minimum: number,
  maximum: number,
): number {
  const value = record[field];
  if (typeof value !== 'number' || !(value >= minimum && value <= maximum)) {
    throw new FieldError(field, `is not a number from ${minimum} to ${maximum}`);
  }
  return value;
}

export function readMember<Member extends string>(
  record: UntypedRecord,
  field: string,
  members: readonly Member[],
): Member {
  const text = readText(record, field);
  const member = members.find((candidate) => candidate === text);
  if (member === undefined) throw new FieldError(field, `"${text}" is not known`);
  return member;
}

export function readOptionalMember<Member extends string>(
  record: UntypedRecord,
  field: string,
  members: readonly Member[],
): Member | null {
  return readOptionalText(record, field) === null ? null : readMember(record, field, members);
}

export function readTexts(record: UntypedRecord, field: string): readonly string[] {
  const value = record[field];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string')) {
    throw new FieldError(field, 'is not a list of texts');
  }
  return value;
}
