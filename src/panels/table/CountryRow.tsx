// One country with its reported figure as a row.
import type { CountryCount } from '@/model/warehouse';
import { countryId } from '@/model/warehouses/selectionTypes';
import { useTexts } from '@/panels/facts/useTexts';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import { asOfText, countText } from '@/panels/facts/warehouseWords';
import { countryListSign } from '@/selectors/warehouses/countries/countryMarks';
import { isSelectedWarehouse } from '@/selectors/warehouses/selectedWarehouse';
import { useAtlas } from '@/store/useAtlas';
import { EvidenceCells } from './EvidenceCells';
import { TableRow } from './TableRow';

export interface CountryRowProps {
  readonly country: CountryCount;
  /** Documented sites in it. */
  readonly sites: number;
}

export function CountryRow({ country, sites }: CountryRowProps) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const id = countryId(country.country);
  const isSelected = useAtlas((state) => isSelectedWarehouse(state, 'country', id));
  return (
    <TableRow
      name={messages.formats.name(country.name)}
      opens={{ type: 'country', id }}
      hovers={{ type: 'country', id }}
      isSelected={isSelected}
    >
      <td>
        <span class="signed-cell">
          <WarehouseSignPicture sign={countryListSign(country)} size={16} />
          {countText(country, texts, messages)}
        </span>
      </td>
      <td class="column-number">{country.rank}</td>
      <td class="column-asOf">{asOfText(country.asOf, texts, messages)}</td>
      <td class="column-number">{messages.formats.number(sites)}</td>
      <td>{messages.formats.name(country.reporter)}</td>
      <EvidenceCells fact={country} />
    </TableRow>
  );
}
