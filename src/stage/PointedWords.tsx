// The words for what the pointer or the keyboard points at: beside its mark, and for those who only listen.
import type { FunctionComponent } from 'preact';
import { worldToScreen } from '@/model/camera';
import type { MapLayer } from '@/model/mapLayer';
import { useTexts } from '@/panels/facts/useTexts';
import { GatewayTooltip } from '@/panels/tooltip/lazyGatewayTooltip';
import { MapTooltip } from '@/panels/tooltip/MapTooltip';
import type { TooltipBoxProps } from '@/panels/tooltip/TooltipBox';
import { WarehouseTooltip } from '@/panels/warehouses/lazyWarehouseTooltip';
import type { Emphasis } from '@/selectors/marks/mark';
import { layerOf, selectEmphases } from '@/selectors/scene/emphasis';
import { describeHover, type HoverCard } from '@/selectors/scene/hoverCard';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import type { AtlasState, Selection } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';

/** Between a mark and its tooltip, CSS pixels. */
const GAP = 4;

interface PointedProps {
  readonly state: AtlasState;
  readonly emphasis: Emphasis;
  /** Ids of all marks under the pointer. */
  readonly stack: readonly string[];
  readonly place: Omit<TooltipBoxProps, 'children'>;
}

/** What a layer's marks say beside the pointer. */
const TOOLTIPS: Readonly<Record<MapLayer, FunctionComponent<PointedProps>>> = {
  warehouses: WarehouseBeside,
  steppedBack: () => null,
  places: ZonesBeside,
  zones: ZonesBeside,
  owners: WarehouseBeside,
  gateways: ({ emphasis, place }) => <GatewayTooltip selection={emphasis.selection} {...place} />,
  emphases: () => null,
};

export function PointedWords({ stack }: { stack: readonly string[] }) {
  const state = useAtlas((current) => (current.hovered === null ? null : current));
  const emphasis = state === null ? undefined : hoveredIn(state);
  const layer =
    state === null || emphasis === undefined ? 'emphases' : layerOf(state, emphasis.selection);
  const Tooltip = TOOLTIPS[layer];
  const isSpoken = layer === 'warehouses' || layer === 'owners' || layer === 'gateways';
  const tooltip = state !== null && emphasis !== undefined && (
    <Tooltip state={state} emphasis={emphasis} stack={stack} place={placeOf(state, emphasis)} />
  );
  return (
    <>
      {!isSpoken && tooltip}
      {/* A warehouse's words come later than the pointer, and are read from where they stand. */}
      <div aria-live="polite">{isSpoken && tooltip}</div>
      <p class="visually-hidden" aria-live="polite">
        {state !== null && emphasis !== undefined && !isSpoken && (
          <SpokenZones state={state} selection={emphasis.selection} />
        )}
      </p>
    </>
  );
}

function hoveredIn(state: AtlasState): Emphasis | undefined {
  return selectEmphases(state).find(({ type }) => type === 'hovered');
}

function placeOf(state: AtlasState, { world, offset, radius }: Emphasis): PointedProps['place'] {
  const size = selectMapSize(state);
  const [x, y] = worldToScreen(world, selectCamera(state), size);
  return { point: [x + offset[0], y + offset[1]], radius: radius + GAP, size };
}

function ZonesBeside({ state, emphasis, stack, place }: PointedProps) {
  const card = describeHover(state, emphasis.selection);
  if (card === null) return null;
  return <MapTooltip card={card} others={othersOf(state, emphasis, stack)} {...place} />;
}

function WarehouseBeside({ emphasis, place }: PointedProps) {
  return <WarehouseTooltip selection={emphasis.selection} {...place} />;
}

function SpokenZones({ state, selection }: Pick<PointedProps, 'state'> & { selection: Selection }) {
  const messages = useTexts('opening');
  const card = describeHover(state, selection);
  return card === null ? null : spoken(card, messages);
}

/** The stack is the pointer's; what the keyboard points at stands alone. */
function othersOf(
  state: AtlasState,
  { selection }: Emphasis,
  stack: readonly string[],
): readonly HoverCard[] {
  if (!stack.includes(selection.id)) return [];
  return stack
    .filter((id) => id !== selection.id)
    .map((id) => describeHover(state, { type: selection.type, id }))
    .filter((other) => other !== null);
}

function spoken(card: HoverCard, messages: OpeningMessages): string {
  const { name, colon, listSeparator } = messages.formats;
  const kinds = card.kinds.map(({ kind, count }) => messages.kinds.countOf(count, kind));
  const subject = card.zoneName ?? card.place.name;
  return `${name(subject)}${colon}${kinds.join(listSeparator)}`;
}
