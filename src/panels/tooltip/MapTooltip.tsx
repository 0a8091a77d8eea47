// What is under the pointer or the keyboard's cursor: name and kinds, beside the mark.
import type { ScreenPoint, Size } from '@/model/camera';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
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
  const messages = useTexts('opening');
  return (
    <TooltipBox point={point} radius={radius} size={size}>
      <p class="tooltip-name">
        {messages.formats.placeInProvince(
          messages.formats.name(card.place.name),
          messages.formats.name(card.place.province.name),
        )}
      </p>
      {card.zoneName !== null && <p class="tooltip-zone">{messages.formats.name(card.zoneName)}</p>}
      <ul class="tooltip-kinds">
        {card.kinds.map(({ kind, count }) => (
          <li key={kind}>
            <KindSwatch kind={kind} />
            {count > 1 ? messages.kinds.countOf(count, kind) : messages.kinds.names[kind].one}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <p class="tooltip-others">
          +{' '}
          {others
            .slice(0, MOST_OTHERS)
            .map(({ place, zoneName }) => messages.formats.name(zoneName ?? place.name))
            .join(' · ')}
          {others.length > MOST_OTHERS &&
            ` · ${messages.stage.moreHere(others.length - MOST_OTHERS)}`}
        </p>
      )}
    </TooltipBox>
  );
}
