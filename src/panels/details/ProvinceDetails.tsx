// A province: its zones by kind in the shown year, and its places.
import { selectedIn } from '@/model/view/side';
import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { OwnersSection } from '@/panels/warehouses/lazyWarehouses';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';
import { ProvinceZones } from './ProvinceZones';

export function ProvinceDetails() {
  const id = useAtlas(selectedIn)?.id ?? '';
  const province = useAtlas((state) => selectOverview(state)?.provinceById.get(id));
  if (province === undefined) return null;
  return (
    <>
      <header class="details-header is-kept">
        <BilingualHeading name={province.name} />
      </header>
      <ProvinceZones />
      <OwnersSection id={id} level="province" />
    </>
  );
}
