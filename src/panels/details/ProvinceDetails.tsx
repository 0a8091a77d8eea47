// A province: its zones by kind in the shown year, and its places.

import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { useAtlas } from '@/store/useAtlas';
import { GroupTally } from './GroupTally';

export function ProvinceDetails() {
  const province = useAtlas((state) =>
    state.selection === null ? undefined : state.dataset?.provinceById.get(state.selection.id),
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
