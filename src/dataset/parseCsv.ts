// The published CSV files (RFC 4180) → rows by column name.

/** Rows as objects; quotes, doubled quotes, line breaks in cells, CRLF and a BOM are understood. */
export function parseCsv(text: string): readonly Readonly<Record<string, string>>[] {
  const table: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const endCell = (): void => {
    table.at(-1)?.push(cell);
    cell = '';
  };
  const body = text.replace(/^\ufeff/, '');
  for (let index = 0; index < body.length; index++) {
    const character = body[index];
    if (isQuoted) {
      if (character !== '"') cell += character;
      else if (body[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else isQuoted = false;
    } else if (character === '"') isQuoted = true;
    else if (character === ',') endCell();
    else if (character === '\n') {
      endCell();
      table.push([]);
    } else if (character !== '\r') cell += character;
  }
  if (cell !== '' || table.at(-1)?.length !== 0) endCell();
  const [header = [], ...rows] = table.filter((row) => row.length > 0);
  return rows.map((row) =>
    Object.fromEntries(header.map((name, column) => [name, row[column] ?? ''])),
  );
}
