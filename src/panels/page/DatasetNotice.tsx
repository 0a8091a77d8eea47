// Says when the data is on its way, did not come, or came with broken records.

import { useMessages } from '@/panels/facts/useMessages';
import { useAtlas } from '@/store/useAtlas';

export function DatasetNotice({ reload }: { reload: () => void }) {
  const messages = useMessages();
  const status = useAtlas((state) => state.datasetStatus);
  const failure = useAtlas((state) => state.datasetFailure);
  const problems = useAtlas((state) => state.datasetProblems);
  if (status === 'loading') return null;
  if (status === 'failed') {
    return (
      <div class="notice" role="alert">
        <p>{messages.dataFailed}</p>
        <p class="quiet">{failure}</p>
        <button type="button" class="link-button" onClick={reload}>
          {messages.tryAgain}
        </button>
      </div>
    );
  }
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
