// Which documented sites are shown: by operator, country, type and state.
import { groupAt } from '@/model/facilityState';
import { LANGUAGE_TAGS } from '@/model/language';
import type { Facility } from '@/model/warehouse';
import { FACILITY_TYPES, STATUS_GROUPS } from '@/model/warehouses/siteKinds';
import { useTexts } from '@/panels/facts/useTexts';
import { selectStateYear } from '@/selectors/warehouses/facilities';
import { ALL_FACILITIES, type FacilityFilter } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { filterFacilities } from '@/store/warehouseActions';
import { OperatorFilter } from './OperatorFilter';

type Choice = readonly [value: string, label: string, count: number];

/** Values with their numbers of sites, most frequent first; the chosen one stands there without any, too. */
function tally(
  values: readonly string[],
  chosen: string | null,
  labelOf: (value: string) => string,
  compare: (a: string, b: string) => number,
): readonly Choice[] {
  const counts = new Map<string, number>(chosen === null ? [] : [[chosen, 0]]);
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]): Choice => [value, labelOf(value), count])
    .sort((a, b) => b[2] - a[2] || compare(a[1], b[1]));
}

/** `facilities`: those of the shown years, whatever the filter. */
export function FacilityFilters({ facilities }: { facilities: readonly Facility[] }) {
  const texts = useTexts('warehouses');
  const { compare } = new Intl.Collator(LANGUAGE_TAGS[useTexts('opening').formats.language]);
  const store = useAtlasStore();
  const filter = useAtlas((state) => state.facilityFilter);
  const choose = (wish: Partial<FacilityFilter>): void => filterFacilities(store, wish);
  const countries = facilities.map(({ country }) => country);
  const types = facilities.map(({ type }) => type);
  const year = useAtlas(selectStateYear);
  const groups = facilities.map((facility) => groupAt(facility, year));
  const isFiltered = Object.values(filter).some((value) => value !== null);
  return (
    <div class="facility-filters">
      <OperatorFilter />
      <FilterSelect
        label={texts.filters.country}
        value={filter.country}
        choices={tally(countries, filter.country, texts.country, compare)}
        onChoose={(country) => choose({ country })}
      />
      <FilterSelect
        label={texts.filters.type}
        value={filter.type}
        choices={FACILITY_TYPES.map((type) => [
          type,
          texts.types[type],
          types.filter((other) => other === type).length,
        ])}
        onChoose={(value) =>
          choose({ type: FACILITY_TYPES.find((type) => type === value) ?? null })
        }
      />
      <FilterSelect
        label={texts.filters.group}
        value={filter.group}
        choices={STATUS_GROUPS.map((group) => [
          group,
          texts.groups[group],
          groups.filter((other) => other === group).length,
        ])}
        onChoose={(value) =>
          choose({ group: STATUS_GROUPS.find((group) => group === value) ?? null })
        }
      />
      {isFiltered && (
        <button type="button" class="link-button" onClick={() => choose(ALL_FACILITIES)}>
          {texts.clearFilters}
        </button>
      )}
    </div>
  );
}

interface FilterSelectProps {
  readonly label: string;
  readonly value: string | null;
  readonly choices: readonly Choice[];
  readonly onChoose: (value: string | null) => void;
}

function FilterSelect({ label, value, choices, onChoose }: FilterSelectProps) {
  const texts = useTexts('warehouses');
  return (
    <label class="filter-select">
      <span>{label}</span>
      <select
        aria-label={label}
        value={value ?? ''}
        onChange={(event) =>
          onChoose(event.currentTarget.value === '' ? null : event.currentTarget.value)
        }
      >
        <option value="">{texts.all}</option>
        {choices.map(([choice, text, count]) => (
          <option key={choice} value={choice}>
            {`${text} (${count})`}
          </option>
        ))}
      </select>
    </label>
  );
}
