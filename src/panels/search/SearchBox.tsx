// The search field. What it finds, and how, is loaded when it is first used.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { lazyPart } from '@/panels/facts/lazyPart';
import { useTexts } from '@/panels/facts/useTexts';
import { setQuery } from '@/store/actions';
import { LONGEST_QUERY } from '@/store/atlasState';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { Sign } from '@/ui/Sign';
import { LIST_ID, type ListState, SEARCHED } from './listState';

const CLOSED: ListState = { isExpanded: false, activeId: null };

const SearchPopup = lazyPart(
  'search',
  ['search', 'warehouses'],
  () => import('./SearchPopup').then((script) => script.SearchPopup),
  { isQuiet: true },
);

export function SearchBox() {
  const store = useAtlasStore();
  const messages = useTexts('opening');
  const query = useAtlas((state) => state.query);
  const input = useRef<HTMLInputElement>(null);
  const entered = useRef<string | null>(null);
  const listKeys = useRef<((event: KeyboardEvent) => void) | null>(null);
  const [isUsed, use] = useFirstUse();
  const [isOpen, setOpen] = useState(false);
  const [list, setList] = useState(CLOSED);
  useSearchKey(input);
  useAskedByLink(input, setOpen);
  const clear = (): void => {
    setQuery(store, '');
    setOpen(false);
  };
  return (
    <SearchArea input={input} onLeft={() => setOpen(false)}>
      <div class="search-field">
        <Sign name="search" />
        <input
          ref={input}
          class="search-input"
          type="text"
          role="combobox"
          aria-label={messages.page.searchLabel}
          aria-autocomplete="list"
          aria-expanded={list.isExpanded}
          aria-controls={list.isExpanded ? LIST_ID : undefined}
          aria-activedescendant={list.activeId ?? undefined}
          aria-keyshortcuts="Control+K Meta+K"
          placeholder={messages.page.searchLabel}
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          enterkeyhint="search"
          maxLength={LONGEST_QUERY}
          value={query}
          onFocus={use}
          onInput={(event) => {
            // Text that stood there before anybody listened comes without a focus.
            if (!isUsed) use();
            entered.current = null;
            setQuery(store, event.currentTarget.value);
            setOpen(true);
          }}
          onClick={() => setOpen(true)}
          onKeyDown={(event) => {
            // Keys that belong to an input method choose its characters.
            if (event.isComposing) return;
            if (event.key === 'Escape') clear();
            else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') setOpen(true);
            if (event.key === 'Enter' && !list.isExpanded) entered.current = query;
            listKeys.current?.(event);
          }}
        />
        {query === '' ? (
          <span class="search-key" aria-hidden="true">
            Ctrl K
          </span>
        ) : (
          <ClearButton input={input} clear={clear} />
        )}
      </div>
      {isUsed && (
        <SearchPopup
          isOpen={isOpen}
          close={() => setOpen(false)}
          keys={listKeys}
          entered={entered}
          tell={setList}
        />
      )}
    </SearchArea>
  );
}

/** Whether the search was used, and what its first use asks for. */
function useFirstUse(): readonly [isUsed: boolean, use: () => void] {
  const store = useAtlasStore();
  const [isUsed, setUsed] = useState(false);
  const use = (): void => {
    setUsed(true);
    for (const name of SEARCHED) wantResource(store, name);
  };
  return [isUsed, use];
}

/** A link that searches shows what it finds, unless it opens something else. */
function useAskedByLink(
  input: RefObject<HTMLInputElement | null>,
  setOpen: (isOpen: boolean) => void,
): void {
  const store = useAtlasStore();
  useEffect(() => {
    const { query, side, view } = store.getState();
    if (query === '' || side.type !== 'none' || view !== 'map') return;
    input.current?.focus({ preventScroll: true });
    setOpen(true);
  }, [input, setOpen, store]);
}

interface SearchAreaProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onLeft: () => void;
  readonly children: ComponentChildren;
}

/** What is pressed beside the field leaves the keyboard in it, so that what is found stays open. */
function SearchArea({ input, onLeft, children }: SearchAreaProps) {
  return (
    <search
      class="page-search"
      onMouseDown={(event) => {
        if (event.target !== input.current) event.preventDefault();
      }}
      onFocusOut={({ currentTarget, relatedTarget }) => {
        if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) onLeft();
      }}
    >
      {children}
    </search>
  );
}

interface ClearButtonProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly clear: () => void;
}

function ClearButton({ input, clear }: ClearButtonProps) {
  const messages = useTexts('opening');
  return (
    <button
      type="button"
      class="search-clear"
      aria-label={messages.page.searchClear}
      onClick={() => {
        clear();
        input.current?.focus();
      }}
    >
      <Sign name="close" />
    </button>
  );
}

/** Control or Command and K go to the search from anywhere: a letter by itself belongs to who dictates (WCAG 2.1.4). */
function useSearchKey(input: { readonly current: HTMLInputElement | null }): void {
  useEffect(() => {
    const focus = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return;
      if (event.altKey || event.shiftKey || event.defaultPrevented) return;
      event.preventDefault();
      input.current?.focus();
      input.current?.select();
    };
    document.addEventListener('keydown', focus);
    return () => document.removeEventListener('keydown', focus);
  }, [input]);
}
