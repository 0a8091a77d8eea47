// What the columns of a source must say together: an address or the reason why there is none, and whose site it is.
import type { SourceRow } from '../columns/evidenceTables.ts';
import type { TableReadings } from '../reading/checkedTables.ts';
import type { Problem } from '../reading/problem.ts';
import { cellProblem, type Entry } from '../reading/readTable.ts';
import { hostOf, isPublishersHost } from './publisherHosts.ts';

export function checkSources({ sources }: TableReadings): readonly Problem[] {
  return sources.entries.flatMap((entry) => checkSource(sources.file, entry));
}

function checkSource(file: string, { row, cells }: Entry<SourceRow>): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (field: string, message: string, suggestion: string) => {
    problems.push(cellProblem(file, cells, field, message, suggestion));
  };
  if (row.url === null && row.no_url === null) {
    report('no_url', 'is missing', 'a source has an address, or the reason why it has none');
  }
  if (row.url !== null && row.no_url !== null) {
    report('no_url', 'is given beside an address', 'leave it empty, or clear url');
  }
  if ((row.no_url === 'page-not-kept') !== (row.url === null && row.read_at !== null)) {
    report('no_url', 'does not fit read_at', 'page-not-kept goes with a host in read_at, no other');
  }
  checkHost(row, report);
  return problems;
}

/** A link never goes elsewhere than its words say. */
function checkHost(
  { url, read_at: readAt, issuer_en: issuer }: SourceRow,
  report: (field: string, message: string, suggestion: string) => void,
): void {
  if (url === null) return;
  const host = hostOf(url);
  const isPublishers = isPublishersHost(issuer, host);
  if (!isPublishers && readAt !== host) {
    report(
      'url',
      `is at ${host}, which is not known as a site of ${issuer}`,
      `write ${host} into read_at: then the page says so; or add it to data/publish/evidence/publisherHosts.ts`,
    );
  }
  if (isPublishers && readAt === host) {
    report('read_at', `is ${issuer}'s own site`, 'leave it empty');
  }
}
