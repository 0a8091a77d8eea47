// Citations of the view in three styles.
import type { DataVersion } from '@/model/dataVersion';
import { CITATION_STYLES, CITATIONS } from '@/text/share/citation';
import type { ShareMessages } from '@/text/share/messages';
import { CopyText } from './CopyText';

export interface CiteSectionProps {
  readonly address: string;
  readonly version: DataVersion | null;
  readonly words: ShareMessages;
}

/** The reader's own day, as YYYY-MM-DD. */
function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export function CiteSection({ address, version, words }: CiteSectionProps) {
  const cited = { address, version, accessed: dayOf(new Date()) };
  return (
    <div class="share-section">
      <p class="quiet">{words.citeNote}</p>
      {CITATION_STYLES.map((style) => (
        <CopyText
          key={style}
          label={words.styles[style]}
          text={CITATIONS[style](cited)}
          rows={style === 'bibtex' ? 9 : 3}
          isCode={style === 'bibtex'}
          words={words}
        />
      ))}
    </div>
  );
}
