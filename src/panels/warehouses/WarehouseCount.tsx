// How many documented sites the filters let pass in the shown period.
import { useTexts } from '@/panels/facts/useTexts';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { useAtlas } from '@/store/useAtlas';

export function WarehouseCount() {
  const { formats } = useTexts('opening');
  return <>{formats.number(useAtlas(selectShownFacilities).length)}</>;
}
