// The names of a scene as SVG, wherever its points stand; both maps of the page and the export write them so.
import type { ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import type { PlaceLabel } from '@/selectors/names/labels';
import type { Leader, Seat } from '@/selectors/names/seats';
import type { Scene } from '@/selectors/scene/scene';
import { GLYPH_RADIUS, LABEL_LINE_HEIGHT, TOWN_RADIUS } from '@/theme/look';
import type { Locate, Located } from './locate';

export interface SvgNamesProps {
  readonly scene: Pick<Scene, 'labels' | 'rows'>;
  readonly locate: Locate;
}

export function SvgNames({ scene: { labels, rows }, locate }: SvgNamesProps) {
  return (
    <g class="labels">
      {rows.zones.map((glyph) => (
        <PositionLine key={glyph.zone.id} glyph={glyph} locate={locate} />
      ))}
      {labels.map((label) => (
        <LabelText key={label.place.id} label={label} locate={locate} />
      ))}
    </g>
  );
}

/** From a glyph to its zone's position, where it does not lie on it. */
function PositionLine({ glyph, locate }: { glyph: ZoneGlyph; locate: Locate }) {
  const { world, offset, away } = glyph;
  if (away === undefined) return null;
  const [[x, y], [right, down]] = [offset, away];
  const start = GLYPH_RADIUS / Math.hypot(right, down);
  const leader: Leader = [
    [x + right * start, y + down * start],
    [x + right, y + down],
  ];
  return <LeaderLine at={locate(world)} leader={leader} />;
}

/** To the base line of the first of the lines. */
function baseLine({ anchor, shift }: Seat, more: number): { dx: number; dy: number } {
  const up = more * LABEL_LINE_HEIGHT;
  const [dx, dy] = shift;
  if (anchor === 'below') return { dx, dy: dy + 11 };
  if (anchor === 'above') return { dx, dy: dy - 3 - up };
  return { dx, dy: dy + 4 - up / 2 };
}

function LabelText({ label, locate }: { label: PlaceLabel; locate: Locate }) {
  const [first, ...rest] = label.text.split('\n');
  const at = locate(label.world);
  const { dx, dy } = baseLine(label, rest.length);
  return (
    <>
      {label.tone === 'city' && <circle class="town-point" cx={at.x} cy={at.y} r={TOWN_RADIUS} />}
      {label.leader !== null && <LeaderLine at={at} leader={label.leader} />}
      <text
        class={`label is-${label.anchor}${label.isArea ? ' is-area' : ''}${label.tone === undefined ? '' : ` is-${label.tone}`}`}
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
    </>
  );
}

interface LeaderLineProps {
  readonly at: Located;
  readonly leader: Leader;
}

/** A picture of its own, since lines know no shift in pixels beside a place in percent. */
function LeaderLine({ at, leader: [from, to] }: LeaderLineProps) {
  return (
    <svg class="leader" {...at} overflow="visible">
      <path d={`M${from}L${to}`} />
    </svg>
  );
}
