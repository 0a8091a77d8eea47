// What a picture or a citation says of the shown view, in words.

import { DETAIL_FROM } from '@/model/view/detail';
import type { WarehouseSign } from '@/model/warehouseSign';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectCamera } from '@/selectors/view/framing';
import { pictureState } from '@/selectors/view/pictureView';
import { scaleBar } from '@/selectors/view/scaleBar';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import { selectKindCounts } from '@/selectors/zones/counts';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import type { OpeningMessages } from '@/text/opening/messages';
import type { ShareMessages } from '@/text/share/messages';
import type { WarehousesMessages } from '@/text/warehouses/messages';
import { warehouseLegend, warehouseLines } from './warehouseViewWords';

export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly {
    readonly sign: ZoneKind | 'halo' | 'hollow' | WarehouseSign;
    readonly text: string;
  }[];
  readonly footLines: readonly string[];
  /** True in the middle of the map. */
  readonly scale: { readonly pixels: number; readonly text: string };
}

/** Zoom of the view's picture if it shows warehouses, else null. */
export function pictureWarehouseZoom(state: AtlasState): number | null {
  const picture = pictureState(state);
  const hasThem = selectWarehouseData(state) !== null && showsWarehouses(picture);
  return hasThem ? selectCamera(picture).zoom : null;
}

export function pictureWords(
  state: AtlasState,
  messages: OpeningMessages,
  words: ShareMessages,
  texts: WarehousesMessages,
  address: string,
): PictureWords {
  const warehouseZoom = pictureWarehouseZoom(state);
  const camera = selectCamera(pictureState(state));
  const isClose = camera.zoom >= DETAIL_FROM;
  const { metres, pixels } = scaleBar(camera);
  const summary = selectSummary(state);
  const version = selectOverview(state)?.version?.version ?? '';
  return {
    title: messages.page.title,
    subtitle: answerSentence(summary, messages),
    legend: [
      ...legendOf(state, messages),
      ...(warehouseZoom === null ? [] : warehouseLegend(state, messages, texts, warehouseZoom)),
    ],
    scale: { pixels, text: words.length(metres) },
    footLines: [
      ...(warehouseZoom === null ? [] : warehouseLines(state, messages, texts)),
      filterWords(state, messages, words),
      `${words.pictureSource(version)}${isClose ? ` · ${words.pictureDetail}` : ''}`,
      address,
    ].filter((line) => line !== ''),
  };
}

/** Empty while every zone is shown. */
function filterWords(state: AtlasState, messages: OpeningMessages, words: ShareMessages): string {
  const { kinds, confirmedOnly } = state;
  const parts: string[] = [];
  if (kinds.length < ZONE_KINDS.length) {
    parts.push(words.only(kinds.map((kind) => messages.kinds.names[kind].many).join(', ')));
  }
  if (confirmedOnly) parts.push(words.confirmedOnly);
  return parts.join(' · ');
}

function legendOf(state: AtlasState, messages: OpeningMessages): PictureWords['legend'] {
  const counts = selectKindCounts(state);
  const { halos, hollow, newIn } = selectMarkSigns(state);
  const kinds = ZONE_KINDS.filter((kind) => state.kinds.includes(kind)).map((kind) => {
    const { zones, unknownDate } = counts[kind];
    const unknown = unknownDate > 0 ? ` ${messages.kinds.withUnknownDate(unknownDate)}` : '';
    return {
      sign: kind,
      text: `${messages.kinds.names[kind].many} ${messages.formats.number(zones)}${unknown}`,
    };
  });
  return [
    ...kinds,
    ...(newIn !== null && halos > 0
      ? [
          {
            sign: 'halo' as const,
            text: `${messages.kinds.legendHalo(newIn)} ${messages.formats.number(halos)}`,
          },
        ]
      : []),
    ...(hollow > 0
      ? [
          {
            sign: 'hollow' as const,
            text: `${messages.kinds.legendHollow} ${messages.formats.number(hollow)}`,
          },
        ]
      : []),
  ];
}
