// How little is documented of the owners: said with their map, table and pictures.
import { isOfWarehouses } from '@/model/warehouses/ownerFigure';
import { selectWarehouseData } from '@/selectors/loaded/loadedData';
import { countOwners } from '@/selectors/warehouses/ownerMarks';
import type { AtlasState } from '@/store/atlasState';
import type { WarehousesMessages } from '@/text/warehouses/messages';

/** Empty before the figures are there. They are few, and stay where the reader wants confirmed facts alone: it says so. */
export function ownersSentence(state: AtlasState, texts: WarehousesMessages): string {
  const data = selectWarehouseData(state);
  if (data === null) return '';
  const { documented, unknown } = countOwners(data);
  const documentedWords = texts.ownersDocumented(documented, unknown);
  if (!state.confirmedOnly) return documentedWords;
  const figures = data.ownerFigures.filter(isOfWarehouses);
  const confirmed = figures.filter(({ confidence }) => confidence === 'confirmed').length;
  return `${documentedWords} ${texts.ownersUnfiltered(confirmed, figures.length)}`;
}
