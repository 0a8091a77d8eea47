// Whether the published zones are those that the page brought with it: a kept page may be older than they are.
import type { Overview } from '@/dataset/dataset';

/** What the page brings of zones, in one text; their groups change with a version alone. */
function textOf({ version, zones }: Overview): string {
  const rows = zones.map(({ kind, designated, designatedBy, ended, confidence, place }) =>
    [kind, designated, designatedBy, ended, confidence, place.id, place.position].join(),
  );
  return [version?.version, ...rows].join('|');
}

export function isSameOverview(page: Overview, published: Overview): boolean {
  return textOf(page) === textOf(published);
}
