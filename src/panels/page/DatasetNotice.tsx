// Says when the data did not come, or came with broken records.
import { Failed } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { useAtlas } from '@/store/useAtlas';

export function DatasetNotice() {
  const messages = useTexts('opening');
  const resources = useAtlas((state) => state.resources);
  if (resources.zones.status === 'failed') return <Failed resource="zones" />;
  const found = Object.values(resources).flatMap((each) =>
    each.status === 'ready' ? (each.problems ?? []) : [],
  );
  // Some tables are read twice.
  const problems = [...new Map(found.map((each) => [JSON.stringify(each), each])).values()];
  if (problems.length === 0) return null;
  return (
    <details class="notice">
      <summary>{messages.page.recordsLeftOut(problems.length)}</summary>
      <ul>
        {problems.slice(0, 50).map(({ record, field, reason }) => (
          <li key={`${record} ${field}`}>
            <code>{record}</code>: {field} {reason}
          </li>
        ))}
      </ul>
    </details>
  );
}
