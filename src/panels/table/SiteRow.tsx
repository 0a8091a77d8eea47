// One documented site as a row.
import type { Facility } from '@/model/warehouse';
import { NameText } from '@/panels/facts/NameText';
import { useTexts } from '@/panels/facts/useTexts';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import { areaText, openedText, placeText, statusText } from '@/panels/facts/warehouseWords';
import { selectStateYear } from '@/selectors/warehouses/facilities';
import { listSign } from '@/selectors/warehouses/nearFacilities';
import { isSelectedWarehouse } from '@/selectors/warehouses/selectedWarehouse';
import { useAtlas } from '@/store/useAtlas';
import { EvidenceCells } from './EvidenceCells';
import { TableRow } from './TableRow';

export function SiteRow({ site }: { site: Facility }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const year = useAtlas(selectStateYear);
  const isSelected = useAtlas((state) => isSelectedWarehouse(state, 'warehouse', site.id));
  return (
    <TableRow
      name={messages.formats.name(site.operator)}
      note={
        <span class="row-note">
          <NameText name={site.name} />
        </span>
      }
      opens={{ type: 'warehouse', id: site.id }}
      hovers={{ type: 'warehouse', id: site.id }}
      isSelected={isSelected}
    >
      <td>{placeText(site, texts, messages)}</td>
      <td>{texts.types[site.type]}</td>
      <td>
        <span class="signed-cell">
          <WarehouseSignPicture sign={listSign(site, year)} size={16} />
          {statusText(site, year, texts)}
        </span>
      </td>
      <td>{openedText(site, texts)}</td>
      <td>{areaText(site, texts, messages)}</td>
      <EvidenceCells fact={site} />
    </TableRow>
  );
}
