// One result: sign, name in both languages, what it is, year or kinds.
import { useEffect, useRef } from 'preact/hooks';
import { LANGUAGE_TAGS, OTHER_LANGUAGE } from '@/model/language';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import type { SearchEntry } from '@/selectors/search/searchEntries';
import { ResultSign } from './ResultSign';
import { resultKinds, resultNote, resultYear } from './resultText';

export interface SearchResultProps {
  readonly id: string;
  readonly entry: SearchEntry;
  readonly isActive: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
}

export function SearchResult({ id, entry, isActive, onPoint, onChoose }: SearchResultProps) {
  const messages = useTexts('opening');
  const words = useTexts('search');
  const texts = useTexts('warehouses');
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);
  const { name, figure } = entry;
  const { language } = messages.formats;
  const other = OTHER_LANGUAGE[language];
  const year = resultYear(entry, words);
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
        {figure === undefined ? name[language] : words.figureNamed(name[language], figure)}
        {name[language] !== name[other] && (
          <>
            {' '}
            <span class="other-name" lang={LANGUAGE_TAGS[other]}>
              {name[other]}
            </span>
          </>
        )}
      </span>
      <span class="result-end">
        {resultKinds(entry).map((kind) => (
          <KindSwatch key={kind} kind={kind} />
        ))}
        {year}
      </span>
      <span class="result-note">{resultNote(entry, messages, words, texts)}</span>
    </div>
  );
}
