// What the pointer or the keyboard points at, in words beside its mark and for those who only listen.

import type { RefObject } from 'preact';
import { worldToScreen } from '@/model/camera';
import { useTexts } from '@/panels/facts/useTexts';
import { MapTooltip } from '@/panels/tooltip/MapTooltip';
import { WarehouseTooltip } from '@/panels/warehouses/lazyWarehouses';
import type { Emphasis } from '@/selectors/marks/mark';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { describeHover, type HoverCard } from '@/selectors/scene/hoverCard';
import { selectCamera, selectMapSize } from '@/selectors/view/framing';
import { findWarehouseMark } from '@/selectors/warehouses/warehouseScene';
import { useMapPointer } from '@/stage/moving/useMapPointer';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';

/** Between a mark and its tooltip, CSS pixels. */
const GAP = 4;

export function PointedMark({ map }: { map: RefObject<HTMLElement | null> }) {
  const messages = useTexts('opening');
  const stack = useMapPointer(map);
  const state = useAtlas((current) => (current.hovered === null ? null : current));
  const pointed = state === null ? undefined : pointedIn(state);
  const isWarehouse = pointed?.emphasis.selection.type === 'warehouse';
  const members =
    state === null || pointed === undefined || !isWarehouse
      ? undefined
      : findWarehouseMark(state, pointed.emphasis.selection.id)?.members;
  const card =
    state === null || pointed === undefined
      ? null
      : describeHover(state, pointed.emphasis.selection);
  return (
    <>
      {state !== null && pointed !== undefined && card !== null && (
        <MapTooltip
          card={card}
          others={othersOf(state, pointed.emphasis, stack)}
          {...pointed.place}
        />
      )}
      <div aria-live="polite">
        {pointed !== undefined && members !== undefined && (
          <WarehouseTooltip members={members} {...pointed.place} />
        )}
      </div>
      <p class="visually-hidden" aria-live="polite">
        {card !== null && spoken(card, messages)}
      </p>
    </>
  );
}

function pointedIn(state: AtlasState) {
  const emphasis = selectEmphases(state).find(({ type }) => type === 'hovered');
  if (emphasis === undefined) return undefined;
  const { world, offset, radius } = emphasis;
  const size = selectMapSize(state);
  const [x, y] = worldToScreen(world, selectCamera(state), size);
  const point = [x + offset[0], y + offset[1]] as const;
  return { emphasis, place: { point, radius: radius + GAP, size } };
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
  const kinds = card.kinds.map(({ kind, count }) => messages.kinds.countOf(count, kind));
  return `${messages.formats.name(card.place.name)}: ${kinds.join(', ')}`;
}
