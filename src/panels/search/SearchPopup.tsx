// What the search found, below its field: the list, what is said when nothing was found, and what choosing changed.
import { useEffect, useState } from 'preact/hooks';
import { GATEWAY_ZOOM } from '@/model/ground/gateway';
import { selectedIn } from '@/model/view/side';
import { Failed, FailedWith } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import type { Revealing } from '@/selectors/search/revealing';
import { selectSearchResults } from '@/selectors/search/search';
import type { SearchEntry } from '@/selectors/search/searchEntries';
import { opens, planEntryReveal } from '@/selectors/search/warehouseRevealing';
import { openEvent, setQuery } from '@/store/actions';
import type { AtlasState } from '@/store/atlasState';
import { lookAt } from '@/store/mapActions';
import { type BeforeReveal, reveal, undoReveal } from '@/store/reveal';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { LIST_ID, type ListState, SEARCHED } from './listState';
import { revealText } from './revealText';
import { SearchResult } from './SearchResult';
import { useSettledText } from './useSettledText';
import './results.css';

export interface SearchPopupProps {
  readonly isOpen: boolean;
  readonly close: () => void;
  /** Where the list takes the keys of the field. */
  readonly keys: { current: ((event: KeyboardEvent) => void) | null };
  /** The query for which Enter was pressed before there was a list. */
  readonly entered: { current: string | null };
  readonly tell: (state: ListState) => void;
}

function isAny({ resources }: AtlasState, status: 'failed' | 'wanted'): boolean {
  return (['zones', ...SEARCHED] as const).some((name) => resources[name].status === status);
}

const optionId = (index: number): string => `search-result-${index}`;

export function SearchPopup({ isOpen, close, keys, entered, tell }: SearchPopupProps) {
  const messages = useTexts('opening');
  const words = useTexts('search');
  const query = useAtlas((state) => state.query).trim();
  // Then nobody knows whether there is nothing.
  const hasFailed = useAtlas((state) => isAny(state, 'failed'));
  const isLoading = useAtlas((state) => isAny(state, 'wanted'));
  const selection = useAtlas(selectedIn);
  const { shown, total } = useAtlas(selectSearchResults);
  const [pointed, setPointed] = useState({ query, index: 0 });
  const { revealed, before, choose, forget } = useChoice(close);
  // With other letters the first result is the one that Enter takes.
  const index = pointed.query === query ? Math.min(pointed.index, shown.length - 1) : 0;
  const isShown = isOpen && query !== '';
  const hasList = isShown && shown.length > 0;

  useEffect(
    () => tell({ isExpanded: hasList, activeId: hasList ? optionId(index) : null }),
    [hasList, index, tell],
  );
  keys.current = (event) => {
    if (!hasList) return;
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const entry = shown[index];
    if (step !== 0) setPointed({ query, index: (index + step + shown.length) % shown.length });
    else if (event.key === 'Enter' && entry !== undefined) choose(entry);
    else return;
    event.preventDefault();
  };
  useEntered(entered, query, isShown && !isLoading ? shown[0] : undefined, choose);
  const isCounted = isShown && !isLoading && (total > 0 || !hasFailed);
  const count = isCounted ? words.found(total) : '';
  const change =
    revealed !== null && revealed.selection === selection
      ? revealText(revealed, messages, words)
      : '';
  return (
    <>
      {isShown && (
        <div class="search-popup">
          {shown.length > 0 && (
            <div id={LIST_ID} role="listbox" aria-label={words.results} class="search-list">
              {shown.map((entry, row) => (
                <SearchResult
                  key={`${entry.type} ${entry.selection?.id ?? entry.name.en}`}
                  id={optionId(row)}
                  entry={entry}
                  isActive={row === index}
                  onPoint={() => setPointed({ query, index: row })}
                  onChoose={() => choose(entry)}
                />
              ))}
            </div>
          )}
          {shown.length === 0 && !hasFailed && <NothingFound query={query} isLoading={isLoading} />}
          {total > shown.length && (
            <p class="search-message quiet">{words.more(shown.length, total)}</p>
          )}
          {hasFailed && <NotSearched />}
        </div>
      )}
      <p class="visually-hidden" role="status">
        {useSettledText(count)}
      </p>
      <Change text={query === '' ? change : ''} before={before} onUndone={forget} />
    </>
  );
}

/** Enter that was pressed early takes the best result once it is known. */
function useEntered(
  entered: SearchPopupProps['entered'],
  query: string,
  best: SearchEntry | undefined,
  choose: (entry: SearchEntry) => void,
): void {
  useEffect(() => {
    if (best === undefined || entered.current?.trim() !== query) return;
    entered.current = null;
    choose(best);
  });
}

interface Choice {
  /** What the last choice opened and changed. */
  readonly revealed: Revealing | null;
  /** What was shown before it. */
  readonly before: BeforeReveal | null;
  readonly choose: (entry: SearchEntry) => void;
  readonly forget: () => void;
}

function useChoice(close: () => void): Choice {
  const store = useAtlasStore();
  const [revealed, setRevealed] = useState<Revealing | null>(null);
  const [before, setBefore] = useState<BeforeReveal | null>(null);
  const choose = (entry: SearchEntry): void => {
    const { gateway, step } = entry;
    close();
    if (step !== undefined) {
      setRevealed(null);
      setQuery(store, '');
      openEvent(store, step.id);
    }
    if (!opens(entry)) return;
    if (gateway !== undefined) {
      setRevealed(null);
      select(store, entry.selection);
      lookAt(store, gateway.position, GATEWAY_ZOOM);
      return;
    }
    const plan = planEntryReveal(store.getState(), entry);
    setRevealed(plan);
    setBefore(reveal(store, plan));
  };
  return { revealed, before, choose, forget: () => setRevealed(null) };
}

interface ChangeProps {
  readonly text: string;
  /** What was shown before; null while nothing was chosen. */
  readonly before: BeforeReveal | null;
  readonly onUndone: () => void;
}

/** What choosing a result changed, with the way back. */
function Change({ text, before, onUndone }: ChangeProps) {
  const words = useTexts('search');
  const store = useAtlasStore();
  return (
    <p class="search-change" role="status">
      {text}
      {text !== '' && before !== null && (
        <>
          {' '}
          <button
            type="button"
            class="link-button"
            onClick={() => {
              undoReveal(store, before);
              onUndone();
            }}
          >
            {words.undo}
          </button>
        </>
      )}
    </p>
  );
}

/** What is left out of the search because it did not come. */
function NotSearched() {
  const words = useTexts('search');
  return (
    <div class="search-message">
      <Failed resource="searchIndex" />
      {(['warehouses', 'figures', 'ground', 'events'] as const).map((name) => (
        <FailedWith key={name} resource={name} text={words.notSearched[name]} />
      ))}
    </div>
  );
}

function NothingFound({ query, isLoading }: { query: string; isLoading: boolean }) {
  const messages = useTexts('opening');
  const words = useTexts('search');
  return (
    <div class="search-message">
      <p>{isLoading ? messages.page.loading : words.nothing(query)}</p>
      {!isLoading && <p class="quiet">{words.hint}</p>}
    </div>
  );
}
