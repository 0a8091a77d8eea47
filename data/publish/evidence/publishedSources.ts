// sources.csv as published: to what is kept of a source, whose site it stands on.
import { CARRIERS, type Carrier } from '../../../src/model/source.ts';
import { SOURCES_TABLE, type SourceRow } from '../columns/evidenceTables.ts';
import type { Row, Table } from '../columns/table.ts';
import { hostOf, isAuthoritysHost, isPublishersHost } from './publisherHosts.ts';

export const PUBLISHED_SOURCES = {
  ...SOURCES_TABLE,
  columns: [
    ...SOURCES_TABLE.columns,
    {
      name: 'carrier',
      type: 'text',
      oneOf: CARRIERS,
      description:
        'Whose site `read_at`, else `url`, is: of the publisher, of an authority that reposts it, or of somebody else (a copy). Found by the build.',
    },
  ],
} as const satisfies Table;

export type PublishedSourceRow = Row<typeof PUBLISHED_SOURCES>;

export function publishedSources(rows: readonly SourceRow[]): readonly PublishedSourceRow[] {
  return rows.map((row) => ({ ...row, carrier: carrierOf(row) }));
}

function carrierOf({ url, read_at: readAt, issuer_en: issuer }: SourceRow): Carrier | null {
  const host = readAt ?? (url === null ? null : hostOf(url));
  if (host === null) return null;
  if (isPublishersHost(issuer, host)) return 'publisher';
  return isAuthoritysHost(host) ? 'authority' : 'copy';
}
