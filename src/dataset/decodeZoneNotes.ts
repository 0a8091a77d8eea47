// zone-notes.csv → notes by the id of the zone. They are read with the sources, when the first details are opened.
import type { BilingualName } from '../model/place.ts';
import { readBilingual } from './cellReader.ts';
import { type DecodedRows, decodeRows } from './decodeRows.ts';
import { readText, type UntypedRecord } from './fieldReader.ts';

interface ZoneNote {
  readonly id: string;
  readonly note: BilingualName;
}

/** Decodes the published zone-notes.csv; what cannot be read is left out. */
export function decodeZoneNotes(text: string): ReadonlyMap<string, BilingualName> {
  return new Map(readZoneNotes(text).facts.map(({ id, note }) => [id, note]));
}

/** The notes in the order of the file, and what was left out. */
export function readZoneNotes(text: string): DecodedRows<ZoneNote> {
  return decodeRows('zone-notes.csv', text, decodeNote);
}

function decodeNote(row: UntypedRecord): ZoneNote {
  return { id: readText(row, 'id'), note: readBilingual(row, 'note') };
}
