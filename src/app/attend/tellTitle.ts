// The window's title names what is open, so that steps back and tabs can be told apart.
import type { BilingualName } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import { selectedPlace } from '@/selectors/details/placeDetails';
import {
  loadedValue,
  selectDataset,
  selectOverview,
  selectSources,
  selectWarehouseData,
} from '@/selectors/loaded/loadedData';
import {
  ALL_FIGURES,
  type AtlasState,
  type Selection,
  type SelectionType,
} from '@/store/atlasState';
import type { AtlasStore } from '@/store/atlasStore';
import { followTexts, hasTexts, loadTexts, textsOn } from '@/text/loadedTexts';
import type { Subject } from '@/text/subjects';
import { countryName } from '@/text/warehouses/countryNames';

export function tellTitle(store: AtlasStore): void {
  const tell = (): void => {
    const state = store.getState();
    const title = titleOf(state);
    if (document.title !== title) document.title = title;
  };
  const load = (state: AtlasState): void => {
    for (const subject of subjectsOf(state)) {
      if (!hasTexts(subject, state.language)) {
        loadTexts(subject, state.language).catch(() => undefined);
      }
    }
  };
  tell();
  followTexts(tell);
  load(store.getState());
  store.subscribe((state, before) => {
    tell();
    if (state.language !== before.language || state.side !== before.side) load(state);
  });
}

/** Whose texts say the title. */
function subjectsOf(state: AtlasState): readonly Subject[] {
  return selectedIn(state)?.type === 'figure' ? ['opening', 'figures'] : ['opening'];
}

/** "Hangzhou · CBEC Atlas: China's cross-border e-commerce zones". */
function titleOf(state: AtlasState): string {
  const messages = textsOn('opening', state.language);
  const { view } = state;
  const selection = selectedIn(state);
  const name = selection === null ? null : NAMES[selection.type](state, selection);
  const parts = [
    typeof name === 'string' || name === null ? name : messages.formats.name(name),
    view !== 'map' ? messages.page.tableButton : null,
    `${ATLAS_NAME}: ${messages.page.title}`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

type NameOf = (state: AtlasState, selection: Selection) => BilingualName | string | null;

const nameOfPlace: NameOf = (state, selection) => selectedPlace(state, selection)?.name ?? null;

/** Null while what is open is not known. */
const NAMES: Readonly<Record<SelectionType, NameOf>> = {
  place: nameOfPlace,
  zone: (state, selection) =>
    selectDataset(state)?.zoneById.get(selection.id)?.name ?? nameOfPlace(state, selection),
  province: (state, { id }) => selectOverview(state)?.provinceById.get(id)?.name ?? null,
  document: (state, { id }) => {
    const source = selectSources(state)?.get(id);
    return source === undefined ? null : (source.number ?? source.title);
  },
  warehouse: (state, { id }) => {
    const data = selectWarehouseData(state);
    return data?.countryById.get(id)?.name ?? data?.facilityById.get(id)?.operator ?? null;
  },
  country: (state, { id }) =>
    selectWarehouseData(state)?.sitesOf.country.has(id) === true
      ? countryName(id.toUpperCase())
      : null,
  operator: (state, { id }) => selectWarehouseData(state)?.operatorById.get(id)?.name ?? null,
  near: (state, { id }) => selectWarehouseData(state)?.cityById.get(id)?.name ?? null,
  figure: ({ resources, language }, { id }) => {
    if (id === ALL_FIGURES.id) return textsOn('opening', language).page.figuresButton;
    const figure = loadedValue(resources.figures)?.find((each) => each.id === id);
    if (figure === undefined || !hasTexts('figures', language)) return null;
    return textsOn('figures', language).indicators[figure.indicator];
  },
  gateway: ({ resources }, { id }) =>
    loadedValue(resources.ground)?.gateways.find((each) => each.id === id)?.name ?? null,
};
