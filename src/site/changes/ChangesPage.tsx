// The page of what changed: each version beside the one before, every row by id and name.
import type {
  ChangedRow,
  NamedRow,
  TableChanges,
  VersionChanges,
} from '@/model/published/publishedChanges';
import type { ChangesMessages } from '@/text/changes/messages';
import type { FormatsMessages } from '@/text/formats/messages';

export interface ChangesPageProps {
  readonly log: readonly VersionChanges[];
  readonly texts: ChangesMessages;
  readonly formats: FormatsMessages;
  /** Address of the feed, and of a version by its name, null where it has none. */
  readonly feed: string;
  readonly addressOf: (version: string) => string | null;
}

export function ChangesPage({ log, texts, formats, feed, addressOf }: ChangesPageProps) {
  return (
    <main>
      <h1>{texts.title}</h1>
      <p>{texts.lead}</p>
      <p>
        <a href={feed}>{texts.feed}</a>
        {' · '}
        <a href="data/changes.json">{texts.machine}</a>
      </p>
      {log.map((each) => {
        const address = addressOf(each.version);
        return (
          <section key={each.version}>
            <h2 id={each.version}>{texts.version(each.version, formats.date(each.date))}</h2>
            {address !== null && (
              <p>
                <a href={address}>{texts.open}</a>
              </p>
            )}
            <p>{each.before === null ? texts.isFirst : texts.comparedWith(each.before)}</p>
            {each.before !== null && each.tables.length === 0 && <p>{texts.nothing}</p>}
            {each.tables.map((table) => (
              <Table key={table.table} table={table} texts={texts} formats={formats} />
            ))}
          </section>
        );
      })}
    </main>
  );
}

type TableProps = Pick<ChangesPageProps, 'texts' | 'formats'> & { readonly table: TableChanges };

const PARTS = ['added', 'changed', 'removed'] as const;

function Table({ table, texts, formats }: TableProps) {
  return (
    <>
      <h3>
        <code>{table.table}.csv</code>
      </h3>
      {table.isNew && <p>{texts.isNew}</p>}
      <Columns heading={texts.newColumns} names={table.newColumns} />
      <Columns heading={texts.goneColumns} names={table.goneColumns} />
      {PARTS.map(
        (part) =>
          table[part].length > 0 && (
            <details key={part}>
              <summary>{texts.counts[part](table[part].length)}</summary>
              <ul>
                {table[part].map((row) => (
                  <li key={row.id}>
                    <Name row={row} formats={formats} />
                    {'cells' in row && <Cells cells={row.cells} texts={texts} />}
                  </li>
                ))}
              </ul>
            </details>
          ),
      )}
    </>
  );
}

function Columns({ heading, names }: { heading: string; names: readonly string[] }) {
  if (names.length === 0) return null;
  return (
    <p>
      {heading} <code>{names.join(' ')}</code>
    </p>
  );
}

function Name({ row, formats }: Pick<TableProps, 'formats'> & { row: NamedRow }) {
  return (
    <>
      {row.name !== null && `${formats.name(row.name)} `}
      <code>{row.id}</code>
    </>
  );
}

function Cells({ cells, texts }: Pick<ChangedRow, 'cells'> & Pick<TableProps, 'texts'>) {
  const value = (text: string) => (text === '' ? <em>{texts.empty}</em> : text);
  return (
    <ul>
      {Object.entries(cells).map(([column, [before, after]]) => (
        <li key={column}>
          <code>{column}</code>: <del>{value(before)}</del> → <ins>{value(after)}</ins>
        </li>
      ))}
    </ul>
  );
}
