// Citations of the view in three styles.
import { useState } from 'preact/hooks';
import type { DataVersion } from '@/model/dataVersion';
import { pageSearch } from '@/store/address/links';
import type { LinkedState } from '@/store/atlasState';
import { CITATION_STYLES, CITATIONS } from '@/text/share/citation';
import type { ShareMessages } from '@/text/share/messages';
import { CopyText } from './CopyText';
import { StateField } from './StateField';
import type { SiteAddresses, StateChoice } from './siteAddress';

export interface CiteSectionProps {
  readonly sites: SiteAddresses;
  readonly view: LinkedState;
  readonly version: DataVersion | null;
  readonly words: ShareMessages;
}

/** The reader's own day, as YYYY-MM-DD. */
function dayOf(time: Date): string {
  const parts = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

export function CiteSection({ sites, view, version, words }: CiteSectionProps) {
  // What is cited shall stay as it was read.
  const [state, setState] = useState<StateChoice>('version');
  const { address: site } = (state === 'version' ? sites.version : null) ?? sites.newest;
  const address = `${site}${pageSearch(view)}`;
  const cited = { address, version, accessed: dayOf(new Date()) };
  return (
    <div class="share-section">
      <p class="quiet">{words.citeNote}</p>
      {sites.version !== null && (
        <StateField name="cited-state" value={state} words={words} onChoose={setState} />
      )}
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
