// One result: sign, name in both languages, what it is, year or kinds.
import { useEffect, useRef } from 'preact/hooks';
import { ZONE_KINDS } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useMessages } from '@/panels/facts/useMessages';
import { useWarehouseMessages } from '@/panels/facts/useWarehouseMessages';
import type { SearchEntry } from '@/selectors/search/searchEntries';
import { useAtlas } from '@/store/useAtlas';
import { SEARCH_RESULT_MESSAGES } from '@/text/searchResultText';
import { ResultSign } from './ResultSign';
import { resultNote, resultYear } from './resultText';

export interface SearchResultProps {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

export function SearchResult({ id, entry, isActive, onPoint, onChoose }: SearchResultProps) {
  const messages = useMessages();
  const words = SEARCH_RESULT_MESSAGES[useAtlas((state) => state.language)];
  const texts = useWarehouseMessages();
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { type, name, zones } = entry;
  const isEnglish = messages.tag === 'en';
  const [own, other] = isEnglish ? [name.en, name.zh] : [name.zh, name.en];
  const year = resultYear(entry, words);
  const kinds = ZONE_KINDS.filter((kind) => zones.some((zone) => zone.kind === kind));
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the field has the keys, as a combobox asks.
    <div
      ref={option}
      id={id}
      class="search-result"
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      onPointerMove={onPoint}
      onClick={onChoose}
    >
      <ResultSign entry={entry} />
      <span class="result-name">
        {own}
        {own !== other && (
          <>
            {' '}
            <span class="other-name" lang={isEnglish ? 'zh-Hans' : 'en'}>
              {other}
            </span>
          </>
        )}
      </span>
      <span class="result-end">
        {(type === 'place' || type === 'province') &&
          kinds.map((kind) => <KindSwatch key={kind} kind={kind} />)}
        {year}
      </span>
      <span class="result-note">{resultNote(entry, messages, words, texts)}</span>
    </div>
  );
}
