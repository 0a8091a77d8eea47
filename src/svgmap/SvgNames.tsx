// The names of a scene as SVG, wherever its points stand; both maps of the page and the export write them so.
import type { LabelAnchor, PlaceLabel } from '@/selectors/scene/labels';
import { LABEL_LINE_HEIGHT } from '@/theme/look';
import type { Locate } from './locate';

export interface SvgNamesProps {
  readonly labels: readonly PlaceLabel[];
  readonly locate: Locate;
}

export function SvgNames({ labels, locate }: SvgNamesProps) {
  return (
    <g class="labels">
      {labels.map((label) => (
        <LabelText key={label.place.id} label={label} locate={locate} />
      ))}
    </g>
  );
}

/** To the first of the lines. */
function shift(anchor: LabelAnchor, gap: number, more: number): { dx: number; dy: number } {
  const up = more * LABEL_LINE_HEIGHT;
  if (anchor === 'right') return { dx: gap, dy: 4 - up / 2 };
  if (anchor === 'left') return { dx: -gap, dy: 4 - up / 2 };
  return { dx: 0, dy: anchor === 'below' ? gap + 11 : -gap - 3 - up };
}

/** Names beyond this rank stay away on small windows. */
const MAJOR_NAMES = 11;

function LabelText({ label, locate }: { label: PlaceLabel; locate: Locate }) {
  const [first, ...rest] = label.text.split('\n');
  const at = locate(label.world);
  const { dx, dy } = shift(label.anchor, label.gap, rest.length);
  return (
    <text
      class={`label is-${label.anchor}${label.rank > MAJOR_NAMES ? ' is-minor' : ''}`}
      {...at}
      dx={dx}
      dy={dy}
    >
      {first}
      {rest.map((line) => (
        <tspan key={line} x={at.x} dx={dx} dy={LABEL_LINE_HEIGHT}>
          {line}
        </tspan>
      ))}
    </text>
  );
}
