// Says when the data did not come, or came with broken records.
import { Failed } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { loadedValue } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';

export function DatasetNotice() {
  const messages = useTexts('opening');
  const zones = useAtlas((state) => state.resources.zones);
  if (zones.status === 'failed') return <Failed resource="zones" />;
  const problems = loadedValue(zones)?.problems ?? [];
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
