// Actions of the whole page: table, figures, sharing, language, colours.

import { HAS_LANGUAGE_CHOICE } from '@/model/config/offered';
import { LANGUAGE_NAMES, LANGUAGE_TAGS, OTHER_LANGUAGE } from '@/model/language';
import { selectedIn } from '@/model/view/side';
import { useTexts } from '@/panels/facts/useTexts';
import { looksAtWarehouses } from '@/selectors/warehouses/warehouseScene';
import { setLanguage, setShareOpen, setTheme, setView } from '@/store/actions';
import { ALL_FIGURES, THEMES } from '@/store/atlasState';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

/** `onOpen`: something opens, which the menu of a phone must not lie over. */
export function ActionBar({ onOpen }: { onOpen: () => void }) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const other = OTHER_LANGUAGE[useAtlas((state) => state.language)];
  const theme = useAtlas((state) => state.theme);
  const isMap = useAtlas((state) => state.view === 'map');
  // Whoever looks at the world comes for the warehouses.
  const table = useAtlas((state) => (looksAtWarehouses(state) ? 'table' : 'cities'));
  const figuresOpen = useAtlas((state) => selectedIn(state)?.type === 'figure');
  return (
    <div class="action-bar">
      <button
        type="button"
        class="action-button"
        onClick={() => {
          onOpen();
          setView(store, isMap ? table : 'map');
        }}
      >
        {isMap ? messages.page.tableButton : messages.page.mapButton}
      </button>
      <button
        type="button"
        class="action-button"
        aria-pressed={figuresOpen}
        onClick={() => {
          onOpen();
          select(store, figuresOpen ? null : ALL_FIGURES);
        }}
      >
        {messages.page.figuresButton}
      </button>
      <button
        type="button"
        class="action-button"
        aria-haspopup="dialog"
        onClick={() => {
          onOpen();
          setShareOpen(store, true);
        }}
      >
        {messages.page.share}
      </button>
      {HAS_LANGUAGE_CHOICE && (
        <button
          type="button"
          class="action-button"
          lang={LANGUAGE_TAGS[other]}
          onClick={() => setLanguage(store, other)}
        >
          {LANGUAGE_NAMES[other]}
        </button>
      )}
      <label class="action-select">
        <span class="visually-hidden">{messages.page.theme}</span>
        <select
          value={theme}
          onChange={(event) => {
            const chosen = THEMES.find((value) => value === event.currentTarget.value);
            if (chosen !== undefined) setTheme(store, chosen);
          }}
        >
          {THEMES.map((value) => (
            <option key={value} value={value}>
              {messages.page.themes[value]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
