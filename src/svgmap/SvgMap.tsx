// The scene as SVG: first paint, map without WebGL, print and export all come from here.
import type { WorldPoint } from '@/model/camera';
import type { Emphasis } from '@/selectors/emphasis';
import type { LabelAnchor, PlaceLabel } from '@/selectors/labels';
import type { PlaceMark, Scene } from '@/selectors/scene';
import type { ZoneGlyph } from '@/selectors/zoneGlyphs';
import type { BaseGeometry } from './baseGeometry';
import { FRAME_HEIGHT_UNITS, FRAME_UNITS, inFrame } from './frame';
import { type MarkLook, markSymbolId, PlaceMarkSymbol } from './PlaceMarkSymbol';
import { glyphSymbolId, ZoneGlyphSymbol } from './ZoneGlyphSymbol';

export interface SvgMapProps {
  readonly scene: Scene;
  readonly base: BaseGeometry;
  readonly emphases: readonly Emphasis[];
}

export function SvgMap({ scene, base, emphases }: SvgMapProps) {
  return (
    <>
      <BaseMap base={base} scene={scene} />
      <svg class="map-marks" aria-hidden="true">
        <SymbolDefinitions marks={scene.marks} glyphs={scene.glyphs} />
        <g class="halos">
          {scene.marks.map(
            ({ phase, radius, isNew }) =>
              isNew && <circle key={phase.place.id} {...centre(phase.world)} r={radius + 5} />,
          )}
        </g>
        <g class="marks">
          {scene.marks.map(({ phase, radius }) => (
            <use
              key={phase.place.id}
              href={`#${markSymbolId({ ...phase, radius })}`}
              data-place={phase.place.id}
              {...inFrame(phase.world)}
            />
          ))}
          {scene.glyphs.map((glyph) => (
            <GlyphUse key={glyph.zone.id} glyph={glyph} />
          ))}
        </g>
        <g class="emphases">
          {emphases.map(({ world, offset, radius, type }) => (
            <g key={type} transform={`translate(${offset[0]} ${offset[1]})`}>
              <circle class={`emphasis is-${type}`} {...centre(world)} r={radius + 3} />
            </g>
          ))}
        </g>
        <g class="labels">
          {scene.labels.map((label) => (
            <LabelText key={label.place.id} label={label} />
          ))}
        </g>
      </svg>
    </>
  );
}

function BaseMap({ base, scene }: { base: BaseGeometry; scene: Scene }) {
  const { paths, transform } = base;
  const lead = scene.island?.wedges[0]?.kind;
  return (
    <svg
      class="map-base"
      viewBox={`0 0 ${FRAME_UNITS} ${FRAME_HEIGHT_UNITS}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <g class="base-paths" transform={transform}>
        <path class="base-land" d={paths.land} />
        <path class="base-lakes" d={paths.lakes} />
        <path class="base-provinces" d={paths.provinces} />
        <path class="base-borders" d={paths.borders} />
        <path
          class={`base-hainan${lead === undefined ? '' : ` is-zone kind-${lead}`}${
            scene.island?.hasRing === true ? ' has-ring' : ''
          }`}
          d={paths.hainan}
        />
      </g>
    </svg>
  );
}

function centre(world: WorldPoint): { cx: string; cy: string } {
  const { x, y } = inFrame(world);
  return { cx: x, cy: y };
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

function GlyphUse({ glyph }: { glyph: ZoneGlyph }) {
  const { zone, offset, isHollow, isAtCity } = glyph;
  return (
    <g transform={`translate(${offset[0]} ${offset[1]})`}>
      <use
        href={`#${glyphSymbolId({ kind: zone.kind, isHollow, isAtCity })}`}
        data-zone={zone.id}
        {...inFrame(glyph.world)}
      />
    </g>
  );
}

function shift(anchor: LabelAnchor, gap: number): { dx: number; dy: number } {
  if (anchor === 'right') return { dx: gap, dy: 4 };
  if (anchor === 'left') return { dx: -gap, dy: 4 };
  return { dx: 0, dy: anchor === 'below' ? gap + 11 : -gap - 3 };
}

function LabelText({ label }: { label: PlaceLabel }) {
  return (
    <text
      class={`label is-${label.anchor}${label.rank > 11 ? ' is-minor' : ''}`}
      {...inFrame(label.world)}
      {...shift(label.anchor, label.gap)}
    >
      {label.text}
    </text>
  );
}
