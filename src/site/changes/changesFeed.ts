// The log of changes as an Atom feed (RFC 4287): an entry a version. Its ids rest on name and version alone, so that a
// site may move without anybody's reader showing everything anew.
import { createHash } from 'node:crypto';
import type { AtlasConfig } from '@/model/config/atlasConfig';
import type { TableChanges, VersionChanges } from '@/model/published/publishedChanges';
import type { ChangesMessages } from '@/text/changes/messages';
import { escaped } from '../escaped.ts';

export interface FeedInput {
  readonly log: readonly VersionChanges[];
  readonly texts: ChangesMessages;
  readonly config: AtlasConfig;
  readonly tag: string;
  /** The date in words. */
  readonly dateOf: (date: string) => string;
  /** File names of the feed and of the page that it is about. */
  readonly feed: string;
  readonly page: string;
}

/** The same text always has the same. */
function uuid(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hash.charAt(16), 16) % 4) + 8).toString(16);
  return `urn:uuid:${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-${variant}${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

function summaryOf(tables: readonly TableChanges[], texts: ChangesMessages): string {
  const lines = tables.map((table) => {
    const counts = (['added', 'changed', 'removed'] as const)
      .filter((part) => table[part].length > 0)
      .map((part) => texts.counts[part](table[part].length));
    const columns =
      table.newColumns.length === 0
        ? []
        : [`${texts.newColumns}${table.newColumns.join(texts.separator)}`];
    return `${table.table}.csv${texts.colon}${[...counts, ...columns].join(texts.separator)}`;
  });
  return lines.length === 0 ? texts.nothing : lines.join('\n');
}

export function changesFeed({ log, texts, config, tag, dateOf, feed, page }: FeedInput): string {
  const site = config.site ?? '';
  const entries = log.map(
    ({ version, date, tables, before }) => `<entry>
<id>${uuid(`${config.name} ${tag} ${version}`)}</id>
<title>${escaped(texts.version(version, dateOf(date)))}</title>
<updated>${date}T00:00:00Z</updated>
<link rel="alternate" type="text/html" href="${escaped(`${site}${page}#${version}`)}"/>
<summary>${escaped(before === null ? texts.isFirst : summaryOf(tables, texts))}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${tag}">
<id>${uuid(`${config.name} ${tag}`)}</id>
<title>${escaped(`${config.name}: ${texts.title}`)}</title>
<subtitle>${escaped(texts.description)}</subtitle>
<author><name>${escaped(config.author)}</name></author>
<updated>${log[0]?.date ?? '1970-01-01'}T00:00:00Z</updated>
<link rel="self" type="application/atom+xml" href="${escaped(`${site}${feed}`)}"/>
<link rel="alternate" type="text/html" href="${escaped(`${site}${page}`)}"/>
<rights>CC BY 4.0</rights>
${entries.join('\n')}
</feed>
`;
}
