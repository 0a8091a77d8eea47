// The names of a scene as SVG, wherever its points stand; both maps of the page and the export write them so.
import type { LabelAnchor, PlaceLabel } from '@/selectors/labels';
import type { Locate } from './locate';

/** Names beyond this rank stay away on small windows. */
const MAJOR_NAMES = 11;

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

function shift(anchor: LabelAnchor, gap: number): { dx: number; dy: number } {
  if (anchor === 'right') return { dx: gap, dy: 4 };
  if (anchor === 'left') return { dx: -gap, dy: 4 };
  return { dx: 0, dy: anchor === 'below' ? gap + 11 : -gap - 3 };
}

function LabelText({ label, locate }: { label: PlaceLabel; locate: Locate }) {
  return (
    <text
      class={`label is-${label.anchor}${label.rank > MAJOR_NAMES ? ' is-minor' : ''}`}
      {...locate(label.world)}
      {...shift(label.anchor, label.gap)}
    >
      {label.text}
    </text>
  );
}
