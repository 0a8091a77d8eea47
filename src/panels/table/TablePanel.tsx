// What the map shows as a table: zones, documented sites abroad, countries with a reported figure, operators, owners.
import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { selectedIn } from '@/model/view/side';
import { TABLE_CONTENTS, type TableContents } from '@/model/view/tables';
import { Failed, Pending } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { tableOfMap, tableOfSelection } from '@/selectors/rows/tableOfMap';
import { setView } from '@/store/actions';
import { isFirstAwaited, type ToldResource } from '@/store/resources';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { openWarehouses } from '@/store/warehouseActions';
import './table.css';
import { CityTable } from '@/panels/table/cities/CityTable';
import { IconButton } from '@/ui/IconButton';
import { SegmentedChoice } from '@/ui/SegmentedChoice';
import { Sign } from '@/ui/Sign';
import { CountryTable } from './CountryTable';
import { OperatorTable } from './OperatorTable';
import { OwnerTable } from './OwnerTable';
import { SiteTable } from './SiteTable';
import { ZoneTable } from './ZoneTable';

export interface TablePanelProps {
  /** What had the focus when the table was opened; it gets the focus back. */
  readonly opener: Element | null;
}

export function TablePanel({ opener }: TablePanelProps) {
  const messages = useTexts('opening');
  const texts = useTexts('table');
  const store = useAtlasStore();
  const isOffered = useAtlas((state) => state.warehouses);
  const hasWarehouses = useAtlas((state) => selectWarehouseData(state) !== null);
  const view = useAtlas((state) => state.view);
  // Stays while the map moves.
  const [ofMap] = useState(() => tableOfMap(store.getState()));
  const wish = view === 'map' || view === 'table' ? ofMap : view;
  const contents = isOffered || wish === 'cities' ? wish : 'zones';
  useTableOfSelection(contents);
  // Most cells name documents: rows would grow while they are read.
  const isWaiting = useAtlas(({ resources }) => isFirstAwaited(resources.sources));
  const isAbroad = contents !== 'zones' && contents !== 'cities';
  const ofAbroad = isAbroad && !hasWarehouses ? 'warehouses' : null;
  const awaited = isWaiting && contents !== 'zones' ? 'sources' : ofAbroad;
  useEffect(() => {
    if (isAbroad) openWarehouses(store);
  }, [isAbroad, store]);
  const panel = useRef<HTMLElement>(null);
  useFocusOf(panel, opener);
  const close = (
    <IconButton label={texts.backToMap} onPress={() => setView(store, 'map')}>
      <Sign name="close" />
    </IconButton>
  );
  const tables: Readonly<Record<TableContents, () => ComponentChildren>> = {
    cities: () => <CityTable close={close} />,
    zones: () => <ZoneTable close={close} />,
    sites: () => <SiteTable close={close} />,
    countries: () => <CountryTable close={close} />,
    operators: () => <OperatorTable close={close} />,
    owners: () => <OwnerTable close={close} />,
  };
  return (
    <section
      ref={panel}
      class="table-panel"
      // The scrolled part within it says which table.
      aria-label={messages.page.tableButton}
      tabIndex={-1}
      onKeyDown={(event) => {
        // Of an input method Escape chooses no characters.
        if (event.key === 'Escape' && !event.isComposing) setView(store, 'map');
      }}
    >
      <div class="table-contents">
        <SegmentedChoice
          name="table-contents"
          legend={texts.contentsLegend}
          value={contents}
          options={TABLE_CONTENTS.filter(
            (value) => isOffered || value === 'cities' || value === 'zones',
          ).map((value) => ({ value, label: texts.contents[value] }))}
          onChoose={(chosen) => setView(store, chosen)}
        />
      </div>
      {awaited === null ? (
        tables[contents]()
      ) : (
        <TableToCome name={texts.contents[contents]} resource={awaited} close={close} />
      )}
      <Failed resource="sources" />
    </section>
  );
}

interface TableToComeProps {
  readonly name: string;
  readonly resource: ToldResource;
  readonly close: ComponentChildren;
}

function TableToCome({ name, resource, close }: TableToComeProps) {
  return (
    <>
      <header class="table-header">
        <p>{name}</p>
        {close}
      </header>
      <div class="table-scroll table-empty">
        <Pending resource={resource} />
      </div>
    </>
  );
}

/** What somebody opens beside the table shows in its own; what an address opens, also by a step back, leaves the table. */
function useTableOfSelection(contents: TableContents): void {
  const store = useAtlasStore();
  const selectedTable = useAtlas(tableOfSelection);
  const selectedBefore = useRef(selectedTable);
  const restored = useRef<ReturnType<typeof selectedIn>>(null);
  useEffect(() => {
    const keepRestored = (): void => {
      restored.current = selectedIn(store.getState());
    };
    // Behind the listener that reads the address.
    addEventListener('popstate', keepRestored);
    return () => removeEventListener('popstate', keepRestored);
  }, [store]);
  useEffect(() => {
    if (selectedBefore.current === selectedTable) return;
    selectedBefore.current = selectedTable;
    if (selectedIn(store.getState()) === restored.current) return;
    // A city of the table of cities is marked there, a province of the owners' table stays there.
    if (selectedTable === null || selectedTable === contents) return;
    if ((contents === 'cities' || contents === 'owners') && selectedTable === 'zones') return;
    setView(store, selectedTable);
  }, [selectedTable]);
}

/** The focus goes into the table with who opened it, and back; a link that opens the table moves none. */
function useFocusOf(panel: RefObject<HTMLElement | null>, opener: Element | null): void {
  useEffect(() => {
    if (!(opener instanceof HTMLElement) || opener === document.body) return;
    panel.current?.focus({ preventScroll: true });
    return () => {
      // Once the table covers it no more, unless the reader went elsewhere.
      requestAnimationFrame(() => {
        if (document.activeElement === document.body) opener.focus({ preventScroll: true });
      });
    };
  }, [panel, opener]);
}
