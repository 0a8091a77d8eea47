// Halos, marks, rings and names of a scene as SVG, wherever its points stand.
import type { WorldPoint } from '@/model/camera';
import type { Emphasis } from '@/selectors/emphasis';
import { LABEL_LINE_HEIGHT, type LabelAnchor, type PlaceLabel } from '@/selectors/labels';
import type { PlaceMark, Scene } from '@/selectors/scene';
import type { ZoneGlyph } from '@/selectors/zoneGlyphs';
import { MARK_DIMENSIONS } from '@/theme/markGeometry';
import type { Locate } from './locate';
import { type MarkLook, markSymbolId, PlaceMarkSymbol } from './PlaceMarkSymbol';
import { WarehouseMarks } from './WarehouseMarks';
import { glyphSymbolId, ZoneGlyphSymbol } from './ZoneGlyphSymbol';

export interface SvgSceneProps {
  readonly scene: Scene;
  readonly emphases: readonly Emphasis[];
  readonly locate: Locate;
}

export function SvgScene({ scene, emphases, locate }: SvgSceneProps) {
  const centre = (world: WorldPoint) => {
    const { x, y } = locate(world);
    return { cx: x, cy: y };
  };
  return (
    <>
      <SymbolDefinitions marks={scene.marks} glyphs={scene.glyphs} />
      <WarehouseMarks marks={scene.warehouses} locate={locate} />
      <g class="halos">
        {scene.marks.map(
          ({ phase, radius, isNew }) =>
            isNew && (
              <circle
                key={phase.place.id}
                {...centre(phase.world)}
                r={radius + MARK_DIMENSIONS.halo}
              />
            ),
        )}
      </g>
      <g class="marks">
        {scene.marks.map(({ phase, radius }) => (
          <use
            key={phase.place.id}
            href={`#${markSymbolId({ ...phase, radius })}`}
            data-place={phase.place.id}
            {...locate(phase.world)}
          />
        ))}
        {scene.glyphs.map(({ zone, world, offset, isHollow, isAtCity }) => (
          <g key={zone.id} transform={`translate(${offset[0]} ${offset[1]})`}>
            <use
              href={`#${glyphSymbolId({ kind: zone.kind, isHollow, isAtCity })}`}
              data-zone={zone.id}
              {...locate(world)}
            />
          </g>
        ))}
      </g>
      <g class="emphases">
        {emphases.map(({ world, offset, radius, type, selection }) => (
          <g key={`${type} ${selection.id}`} transform={`translate(${offset[0]} ${offset[1]})`}>
            <circle class={`emphasis is-${type}`} {...centre(world)} r={radius + 3} />
          </g>
        ))}
      </g>
      <g class="labels">
        {scene.labels.map((label) => (
          <LabelText key={label.place.id} label={label} locate={locate} />
        ))}
      </g>
    </>
  );
}

function SymbolDefinitions({
  marks,
  glyphs,
}: {
  marks: readonly PlaceMark[];
  glyphs: readonly ZoneGlyph[];
}) {
  const looks = new Map<string, MarkLook>();
  for (const { phase, radius } of marks) {
    const look = { wedges: phase.wedges, hasRing: phase.hasRing, radius };
    looks.set(markSymbolId(look), look);
  }
  const glyphLooks = new Map(
    glyphs.map(({ zone, isHollow, isAtCity }) => {
      const look = { kind: zone.kind, isHollow, isAtCity };
      return [glyphSymbolId(look), look];
    }),
  );
  return (
    <defs>
      {[...looks].map(([id, look]) => (
        <PlaceMarkSymbol key={id} id={id} look={look} />
      ))}
      {[...glyphLooks].map(([id, look]) => (
        <ZoneGlyphSymbol key={id} id={id} look={look} />
      ))}
    </defs>
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
