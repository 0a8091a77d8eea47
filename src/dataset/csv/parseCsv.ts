// The published CSV files (RFC 4180) → rows by column name.

/** One cell and what ends it: a comma, a line end, or the end of the text. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n]*))(,|\r?\n|$)/y;

/**
 * Rows as objects; quotes, doubled quotes, line breaks in cells, CRLF and a BOM are understood.
 * @throws Error that names the line when a quote stands inside a plain cell, text follows a closing quote, or a
 * quote is never closed: what such cells mean could only be guessed.
 */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const [header = [], ...rows] = readLines(text.replace(/^\ufeff/, ''));
  return rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])),
  );
}

function readLines(text: string): readonly (readonly string[])[] {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  do {
    CELL.lastIndex = at;
    const match = CELL.exec(text);
    if (match === null)
      throw new Error(`line ${lineAt(text, at)}: a quote stands where it may not`);
    at = CELL.lastIndex;
    line.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === ',') continue;
    lines.push(line);
    line = [];
  } while (at < text.length || line.length > 0);
  return lines;
}

/** From 1. */
function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
