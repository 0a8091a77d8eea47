// A CSV encoder after RFC 4180, for tests only: what it writes, the atlas has to read.

export interface CsvForm {
  readonly lineEnd: '\n' | '\r\n';
  readonly hasByteOrderMark: boolean;
  readonly hasLastLineEnd: boolean;
  /** Quotes also where none are needed. */
  readonly quotesAll: boolean;
}

const PLAIN_FORM: CsvForm = {
  lineEnd: '\n',
  hasByteOrderMark: false,
  hasLastLineEnd: true,
  quotesAll: false,
};

export function encodeCsv(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  form: CsvForm = PLAIN_FORM,
): string {
  const cell = (text: string): string =>
    form.quotesAll || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = [header, ...rows].map((row) => row.map(cell).join(','));
  const start = form.hasByteOrderMark ? '\ufeff' : '';
  return `${start}${lines.join(form.lineEnd)}${form.hasLastLineEnd ? form.lineEnd : ''}`;
}
