// The link to the view, copied or handed to the system's own share sheet.
import type { ShareMessages } from '@/text/share/messages';
import { CopyText } from './CopyText';

export interface LinkSectionProps {
  readonly address: string;
  readonly title: string;
  readonly words: ShareMessages;
}

export function LinkSection({ address, title, words }: LinkSectionProps) {
  const canShare = typeof navigator.share === 'function';
  return (
    <div class="share-section">
      <CopyText label={words.linkLabel} text={address} rows={3} words={words} />
      <p class="quiet">{words.linkNote}</p>
      {canShare && (
        <button
          type="button"
          class="action-button"
          onClick={() => {
            // Closing the sheet without sharing is no failure.
            navigator.share({ title, url: address }).catch(() => undefined);
          }}
        >
          {words.systemShare}
        </button>
      )}
    </div>
  );
}
