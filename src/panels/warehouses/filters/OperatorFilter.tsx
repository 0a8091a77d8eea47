// Whose documented sites are shown: any of the companies, each with its units.
import { useTexts } from '@/panels/facts/useTexts';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectOperatorRows } from '@/selectors/warehouses/operatorCards';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { filterFacilities } from '@/store/warehouseActions';

export function OperatorFilter() {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const store = useAtlasStore();
  const chosen = useAtlas((state) => state.facilityFilter.operators) ?? [];
  const companies = useAtlas(selectOperatorRows).filter(
    ({ group, siteCount }) => group === null && siteCount > 0,
  );
  const byId = useAtlas(selectWarehouseData)?.operatorById;
  // An address may name units of a company, too: they stay.
  const names = chosen.flatMap((id) => {
    const operator = byId?.get(id);
    return operator === undefined ? [] : [messages.formats.name(operator.name)];
  });
  const choose = (id: string, isOn: boolean): void => {
    const others = chosen.filter((each) => each !== id);
    const operators = isOn ? [...others, id] : others;
    filterFacilities(store, { operators: operators.length === 0 ? null : operators });
  };
  return (
    <details class="operator-filter">
      <summary>
        <span class="quiet">{texts.filters.operator}</span>{' '}
        {names.length === 0 ? texts.all : names.join(messages.formats.listSeparator)}
      </summary>
      <ul aria-label={texts.filters.operator}>
        {companies.map(({ id, operator, siteCount }) => (
          <li key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                onChange={(event) => choose(id, event.currentTarget.checked)}
              />
              {messages.formats.name(operator.name)} <span class="legend-count">{siteCount}</span>
            </label>
          </li>
        ))}
      </ul>
    </details>
  );
}
