// Says over the map what of its drawing did not come, with a way to try again.
import { useState } from 'preact/hooks';
import { NotLoaded, reloadPage } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import type { WebglMap } from '@/stage/rendering/useWebglMap';
import { useAtlasStore } from '@/store/useAtlas';

export function RenderingNotice({ status, retry, baseFault, retryBase }: WebglMap) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  if (baseFault !== null) {
    return (
      <div class="map-notice">
        <NotLoaded text={messages.page.notLoaded.world} {...baseFault} retry={retryBase} />
      </div>
    );
  }
  if (status === 'missing')
    return <Notice key={status} text={messages.stage.noWebgl} retry={retry} />;
  if (status !== 'failed' && status !== 'broken') return null;
  const again = status === 'broken' ? () => reloadPage(store) : retry;
  return <Notice key={status} text={messages.stage.failed} retry={again} />;
}

interface NoticeProps {
  readonly text: string;
  readonly retry: () => void;
}

function Notice({ text, retry }: NoticeProps) {
  const messages = useTexts('opening');
  const [isRead, setRead] = useState(false);
  if (isRead) return null;
  return (
    <p class="map-notice" role="status">
      {text}{' '}
      <button type="button" class="link-button" onClick={retry}>
        {messages.page.tryAgain}
      </button>{' '}
      <button type="button" class="link-button" onClick={() => setRead(true)}>
        {messages.page.close}
      </button>
    </p>
  );
}
