// Reads a CSV file (RFC 4180; a byte order mark and CRLF are tolerated) into cells that know where they stand.
// Knows nothing of tables and columns.
import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';

interface Position {
  /** From 1. */
  readonly line: number;
  /** Character of the line at which the cell begins, from 1. */
  readonly column: number;
}

export interface Cell extends Position {
  readonly text: string;
}

/** A file that cannot be split into cells: where the fault is, in words. */
export interface CsvFault extends Position {
  readonly message: string;
  readonly suggestion: string;
}

export type CsvContent =
  | { readonly records: readonly (readonly Cell[])[] }
  | { readonly fault: CsvFault };

const FAULTS: Readonly<Record<string, readonly [message: string, suggestion: string]>> = {
  CSV_QUOTE_NOT_CLOSED: ['the quote that begins here is never closed', 'close it with "'],
  CSV_INVALID_CLOSING_QUOTE: [
    'text follows the closing quote of this cell',
    'write a quote inside a quoted cell twice: ""',
  ],
  INVALID_OPENING_QUOTE: [
    'a quote stands inside a cell that does not begin with one',
    'put the whole cell in quotes and write the quote twice: ""',
  ],
};

const BYTE_ORDER_MARK = '\uFEFF';
const START: Position = { line: 1, column: 1 };

export function readCells(content: string): CsvContent {
  const text = content.startsWith(BYTE_ORDER_MARK) ? content.slice(1) : content;
  const bytes = Buffer.from(text, 'utf8');
  const locate = cellLocator(bytes);
  const positions: Position[] = [];
  try {
    const records = parse(bytes, {
      relax_column_count: true,
      skip_empty_lines: true,
      cast: (cell, { bytes: end, index }) => {
        positions.push(locate(end, index === 0));
        return cell;
      },
    });
    const inOrder = positions.values();
    const withPosition = (cell: string): Cell => ({
      text: cell,
      ...(inOrder.next().value ?? START),
    });
    return { records: records.map((record) => record.map(withPosition)) };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const [message, suggestion] = FAULTS[error.code] ?? [error.message, 'see RFC 4180'];
    return { fault: { ...locate(bytes.length, error.index === 0), message, suggestion } };
  }
}

/** Turns the ends of cells, met one after the other, into the places where they begin. */
function cellLocator(bytes: Buffer) {
  const carriageReturn = 13;
  const lineFeed = 10;
  let end = 0;
  let line = 1;
  let lineStart = 0;
  let counted = 0;
  return (nextEnd: number, isFirstOfRecord: boolean) => {
    let start = end;
    if (!isFirstOfRecord) start += 1;
    else while (bytes[start] === carriageReturn || bytes[start] === lineFeed) start += 1;
    for (; counted < start; counted += 1) {
      if (bytes[counted] !== lineFeed) continue;
      line += 1;
      lineStart = counted + 1;
    }
    end = nextEnd;
    return { line, column: bytes.toString('utf8', lineStart, start).length + 1 };
  };
}
