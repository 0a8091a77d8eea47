// Says when the data is on its way, did not come, or came with broken records.

import { loadedValue } from '@/model/resource';
import { useMessages } from '@/panels/facts/useMessages';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function DatasetNotice() {
  const messages = useMessages();
  const store = useAtlasStore();
  const zones = useAtlas((state) => state.resources.zones);
  if (zones.status === 'failed') {
    return (
      <div class="notice" role="alert">
        <p>{messages.dataFailed}</p>
        <p class="quiet">{zones.reason}</p>
        <button type="button" class="link-button" onClick={() => wantResource(store, 'zones')}>
          {messages.tryAgain}
        </button>
      </div>
    );
  }
  const problems = loadedValue(zones)?.problems ?? [];
  if (problems.length === 0) return null;
  return (
    <details class="notice">
      <summary>{messages.recordsLeftOut(problems.length)}</summary>
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
