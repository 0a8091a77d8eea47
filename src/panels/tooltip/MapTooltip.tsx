// What is under the pointer or the keyboard's cursor: name and kinds, beside the mark.
import type { ScreenPoint, Size } from '@/model/camera';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useMessages } from '@/panels/facts/useMessages';
import type { HoverCard } from '@/selectors/scene/hoverCard';
import { TooltipBox } from './TooltipBox';

export interface MapTooltipProps {
  readonly card: HoverCard;
  /** Names of other marks of the same stack. */
  readonly others: readonly HoverCard[];
  /** Middle of the mark and its radius, CSS pixels of the map. */
  readonly point: ScreenPoint;
  readonly radius: number;
  readonly size: Size;
}

const MOST_OTHERS = 4;

export function MapTooltip({ card, others, point, radius, size }: MapTooltipProps) {
  const messages = useMessages();
  return (
    <TooltipBox point={point} radius={radius} size={size}>
      <p class="tooltip-name">
        {messages.placeInProvince(
          messages.name(card.place.name),
          messages.name(card.place.province.name),
        )}
      </p>
      {card.zoneName !== null && <p class="tooltip-zone">{messages.name(card.zoneName)}</p>}
      <ul class="tooltip-kinds">
        {card.kinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindSwatch kind={kind} />
            {count > 1 ? messages.countOf(count, kind) : messages.kinds[kind].one}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="tooltip-others">
          +{' '}
          {others
            .slice(0, MOST_OTHERS)
            .map(({ place, zoneName }) => messages.name(zoneName ?? place.name))
            .join(' · ')}
          {others.length > MOST_OTHERS && ` · ${messages.moreHere(others.length - MOST_OTHERS)}`}
        </p>
      )}
    </TooltipBox>
  );
}
