// What a picture or a citation says of the shown view, in words.

import { worldToScreen } from '@/model/camera';
import { GATEWAY_KINDS } from '@/model/ground/gateway';
import { DETAIL_FROM } from '@/model/view/detail';
import type { WarehouseSign } from '@/model/warehouses/warehouseSign';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { besideCount } from '@/panels/kinds/besideCount';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import { sitesSentence } from '@/panels/warehouses/SitesAnswer';
import { selectOverview, selectWarehouseData } from '@/selectors/loaded/loadedData';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectCondition } from '@/selectors/places/conditions';
import { selectDrawnRows } from '@/selectors/scene/sceneLayers';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { pictureState } from '@/selectors/view/pictureView';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import { selectKindCounts } from '@/selectors/zones/counts';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import type { GuideMessages } from '@/text/guide/messages';
import type { OpeningMessages } from '@/text/opening/messages';
import type { ShareMessages } from '@/text/share/messages';
import type { WarehousesMessages } from '@/text/warehouses/messages';
import { GATEWAY_RADIUS } from '@/theme/look';
import { ownerLegend, ownerLines, warehouseLegend, warehouseLines } from './warehouseViewWords';

export interface PictureWords {
  readonly title: string;
  readonly subtitle: string;
  readonly legend: readonly {
    readonly sign: ZoneKind | 'halo' | 'hollow' | 'context' | WarehouseSign;
    readonly text: string;
  }[];
  readonly footLines: readonly string[];
  readonly lengthOf: (metres: number) => string;
}

/** Whether a picture of what the map shows has warehouses. */
export function picturesWarehouses(state: AtlasState): boolean {
  return selectWarehouseData(state) !== null && showsWarehouses(pictureState(state));
}

/** A row for each kind of gateway in sight. */
function gatewayLegend(state: AtlasState, guide: GuideMessages): PictureWords['legend'] {
  const camera = selectCamera(state);
  const size = selectMapSize(state);
  const inSight = selectDrawnRows(state, 'gateways').filter(({ world }) => {
    const [x, y] = worldToScreen(world, camera, size);
    return x >= 0 && y >= 0 && x <= size.width && y <= size.height;
  });
  return GATEWAY_KINDS.filter((kind) =>
    inSight.some(({ sign }) => sign.type === 'gateway' && sign.kind === kind),
  ).map((kind) => ({
    sign: { type: 'gateway', kind, radius: GATEWAY_RADIUS, from: null },
    text: guide.gateways[kind],
  }));
}

export interface PictureTexts {
  readonly messages: OpeningMessages;
  readonly words: ShareMessages;
  readonly texts: WarehousesMessages;
  readonly guide: GuideMessages;
}

/** `state`: that of the picture, which knows what is in sight there. `address`: where the same view is found. */
export function pictureWords(
  state: AtlasState,
  { messages, words, texts, guide }: PictureTexts,
  address: string,
): PictureWords {
  const { zoom } = selectCamera(state);
  const hasWarehouses = selectWarehouseData(state) !== null && showsWarehouses(state);
  const isClose = ATLAS_STYLE === '' && zoom >= DETAIL_FROM;
  const version = selectOverview(state)?.version?.version ?? '';
  return {
    title: messages.page.title,
    subtitle: answerOfView(state, messages, texts),
    legend: [
      ...(state.owners ? ownerLegend(state, messages, texts) : legendOf(state, messages, guide)),
      ...(hasWarehouses ? warehouseLegend(state, messages, texts, zoom) : []),
      ...gatewayLegend(state, guide),
    ],
    lengthOf: words.length,
    footLines: [
      ...(state.owners ? ownerLines(state, texts) : []),
      ...(hasWarehouses ? warehouseLines(state, messages, texts) : []),
      state.owners ? '' : kindsAlone(state, messages, words),
      `${words.pictureSource(version)}${isClose ? ` · ${words.pictureDetail}` : ''}`,
      address,
    ].filter((line) => line !== ''),
  };
}

/** Of the overseas warehouses, where the page counts them and they are there. */
function answerOfView(
  state: AtlasState,
  messages: OpeningMessages,
  texts: WarehousesMessages,
): string {
  const summary = selectSummary(state);
  const ofSites = summary.isOfSites ? sitesSentence(state, texts, messages) : null;
  return ofSites ?? answerSentence(summary, messages);
}

/** Empty while every kind is shown; whether confirmed zones are alone, the answer says. */
function kindsAlone(
  { kinds }: AtlasState,
  { kinds: texts, formats }: OpeningMessages,
  words: ShareMessages,
): string {
  if (kinds.length === ZONE_KINDS.length) return '';
  return words.only(kinds.map((kind) => texts.names[kind].many).join(formats.listSeparator));
}

function legendOf(
  state: AtlasState,
  messages: OpeningMessages,
  guide: GuideMessages,
): PictureWords['legend'] {
  const counts = selectKindCounts(state);
  const { halos, hollow, context, newIn } = selectMarkSigns(state);
  const kinds = ZONE_KINDS.filter((kind) => state.kinds.includes(kind)).map((kind) => {
    const beside = besideCount(counts[kind], messages.kinds);
    const number = messages.formats.number(counts[kind].zones);
    return {
      sign: kind,
      text: `${messages.kinds.names[kind].many} ${number}${beside && ` ${beside}`}`,
    };
  });
  const signs = [
    {
      sign: 'halo',
      words: messages.kinds.legendHalo(newIn ?? 0),
      count: newIn === null ? 0 : halos,
    },
    { sign: 'hollow', words: messages.kinds.legendHollow, count: hollow },
    {
      sign: 'context',
      words: selectCondition(state) === null ? guide.legendContext : guide.legendNotAsked,
      count: context,
    },
  ] as const;
  return [
    ...kinds,
    ...signs
      .filter(({ count }) => count > 0)
      .map(({ sign, words, count }) => ({
        sign,
        text: `${words} ${messages.formats.number(count)}`,
      })),
  ];
}
