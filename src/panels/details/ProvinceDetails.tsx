// A province: its zones by kind in the shown year, and its places.

import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';
import { GroupTally } from './GroupTally';

export function ProvinceDetails() {
  const province = useAtlas((state) =>
    state.selection === null
      ? undefined
      : selectDataset(state)?.provinceById.get(state.selection.id),
  );
  if (province === undefined) return null;
  return (
    <>
      <header class="details-header">
        <BilingualHeading name={province.name} />
      </header>
      <GroupTally />
    </>
  );
}
