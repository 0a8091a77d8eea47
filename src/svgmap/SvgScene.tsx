// Halos, marks and rings of a scene as SVG, wherever its points stand.
import type { WorldPoint } from '@/model/camera';
import type { Emphasis } from '@/selectors/marks/mark';
import type { ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import type { PlaceMark, Scene } from '@/selectors/scene/scene';
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
