// The window's title names what is open, so that steps back and tabs can be told apart.
import type { BilingualName } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import { selectedPlace } from '@/selectors/details/placeDetails';
import { selectDataset, selectSources, selectWarehouseData } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { textsOn } from '@/text/loadedTexts';

export function tellTitle(store: AtlasStore): void {
  const tell = (): void => {
    const title = titleOf(store.getState());
    if (document.title !== title) document.title = title;
  };
  tell();
  store.subscribe(tell);
}

/** "Hangzhou · CBEC Atlas: China's cross-border e-commerce zones". */
function titleOf(state: AtlasState): string {
  const messages = textsOn('opening', state.language);
  const name = nameOf(state);
  const { view, side } = state;
  const parts = [
    name === null ? null : messages.formats.name(name),
    side.type === 'figures' ? messages.page.figuresButton : null,
    view !== 'map' ? messages.page.tableButton : null,
    `${ATLAS_NAME}: ${messages.page.title}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function nameOf(state: AtlasState): BilingualName | null {
  const selection = selectedIn(state);
  const dataset = selectDataset(state);
  if (selection === null || dataset === null) return null;
  const { type, id } = selection;
  if (type === 'province') return dataset.provinceById.get(id)?.name ?? null;
  if (type === 'document') {
    const source = selectSources(state)?.get(id);
    return source === undefined ? null : (source.number ?? source.title);
  }
  if (type === 'warehouse') {
    const data = selectWarehouseData(state);
    return data?.countryById.get(id)?.name ?? data?.facilityById.get(id)?.operator ?? null;
  }
  const zone = dataset.zoneById.get(id);
  return zone?.name ?? selectedPlace(state, selection)?.name ?? null;
}
