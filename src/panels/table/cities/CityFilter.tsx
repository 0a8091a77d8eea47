// What a column of the table of cities is filtered by: a name, a province, has or has not.
import { ASKINGS } from '@/model/view/condition';
import { useTexts } from '@/panels/facts/useTexts';
import { selectOverview } from '@/selectors/loaded/loadedData';
import type { CityColumn } from '@/selectors/places/cityRows';
import { ask, narrowTo } from '@/store/conditionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export interface CityFilterProps {
  readonly column: CityColumn;
  readonly name: string;
  readonly onName: (name: string) => void;
}

export function CityFilter({ column, name, onName }: CityFilterProps) {
  const texts = useTexts('table');
  if (column === 'name') {
    return (
      <input
        class="column-filter"
        type="search"
        aria-label={texts.filterName}
        placeholder={texts.filterName}
        value={name}
        onInput={(event) => onName(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || name === '') return;
          // One thing at a time: the table closes with the next.
          event.stopPropagation();
          onName('');
        }}
      />
    );
  }
  if (column === 'province') return <ProvinceFilter />;
  return <TermFilter term={column} />;
}

function ProvinceFilter() {
  const messages = useTexts('opening');
  const texts = useTexts('table');
  const store = useAtlasStore();
  const province = useAtlas((state) => state.province);
  const overview = useAtlas(selectOverview);
  const named = (overview?.provinces ?? [])
    .map(({ id, name }) => ({ id, text: messages.formats.name(name) }))
    .sort((a, b) => a.text.localeCompare(b.text, messages.formats.language));
  return (
    <select
      class={`column-filter${province === null ? '' : ' is-set'}`}
      aria-label={texts.cityColumns.province}
      value={province ?? ''}
      onChange={({ currentTarget: { value } }) => narrowTo(store, value === '' ? null : value)}
    >
      <option value="">{texts.allProvinces}</option>
      {named.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </select>
  );
}

function TermFilter({ term }: { term: Exclude<CityColumn, 'name' | 'province'> }) {
  const texts = useTexts('table');
  const store = useAtlasStore();
  const asking = useAtlas(({ has, hasNot }) =>
    has.includes(term) ? 'has' : hasNot.includes(term) ? 'has-not' : 'either',
  );
  return (
    <select
      class={`column-filter${asking === 'either' ? '' : ' is-set'}`}
      aria-label={texts.cityColumns[term]}
      value={asking}
      onChange={({ currentTarget: { value } }) => {
        const chosen = ASKINGS.find((each) => each === value);
        if (chosen !== undefined) ask(store, term, chosen);
      }}
    >
      {ASKINGS.map((each) => (
        <option key={each} value={each}>
          {texts.askings[each]}
        </option>
      ))}
    </select>
  );
}
