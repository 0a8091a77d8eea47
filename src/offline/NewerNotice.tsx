// "A newer version is there": loaded when the reader says so, never by itself.
import { useTexts } from '@/panels/facts/useTexts';

export interface NewerNoticeProps {
  readonly onUse: () => void;
  readonly onClose: () => void;
}

export function NewerNotice({ onUse, onClose }: NewerNoticeProps) {
  const texts = useTexts('offline');
  return (
    <div class="window-notice" role="status" aria-label={texts.notice}>
      <p>{texts.newer}</p>
      <button type="button" class="action-button" onClick={onUse}>
        {texts.use}
      </button>
      <button type="button" class="link-button" onClick={onClose}>
        {texts.later}
      </button>
    </div>
  );
}
