// What differs between two versions of the tables, as `changes.json` says it.
import type { BilingualName } from '../place.ts';

export interface NamedRow {
  readonly id: string;
  /** Null where a row has no name of its own. */
  readonly name: BilingualName | null;
}

export interface ChangedRow extends NamedRow {
  /** Cells before and after, by column; '' is an empty cell. */
  readonly cells: Readonly<Record<string, readonly [before: string, after: string]>>;
}

/** Columns that only one of the two has are named here, and make no row a changed one. */
export interface TableChanges {
  /** Without ".csv". */
  readonly table: string;
  readonly isNew: boolean;
  readonly newColumns: readonly string[];
  readonly goneColumns: readonly string[];
  readonly added: readonly NamedRow[];
  readonly changed: readonly ChangedRow[];
  readonly removed: readonly NamedRow[];
}

export interface VersionChanges {
  readonly version: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The version before, null for the first. */
  readonly before: string | null;
  /** Those that differ, by name. */
  readonly tables: readonly TableChanges[];
}

/** Beside the published tables. The newest version first. */
export const CHANGES_FILE = 'changes.json';
