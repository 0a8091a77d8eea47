// How SVG paints each layer of the map, wherever its points stand.
import type { ComponentChildren } from 'preact';
import type { WorldPoint } from '@/model/camera';
import type { MapLayer } from '@/model/mapLayer';
import type { Emphasis } from '@/selectors/marks/mark';
import {
  glyphLookId,
  glyphLookOf,
  type MarkLook,
  markLookId,
  markLookOf,
} from '@/selectors/marks/markLook';
import type { PlaceSign } from '@/selectors/marks/placeSigns';
import type { ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import type { LayerRows } from '@/selectors/scene/sceneLayers';
import { EMPHASIS_GAP } from '@/theme/look';
import type { Locate } from './locate';
import { PlaceMarkSymbol } from './PlaceMarkSymbol';
import { WarehouseMarks } from './WarehouseMarks';
import { ZoneGlyphSymbol } from './ZoneGlyphSymbol';

type LayerPainter<Row> = (rows: readonly Row[], locate: Locate) => ComponentChildren;

export const LAYER_PAINTERS: { readonly [Layer in MapLayer]: LayerPainter<LayerRows[Layer]> } = {
  gateways: (rows, locate) => <WarehouseMarks marks={rows} locate={locate} areGateways />,
  warehouses: (rows, locate) => <WarehouseMarks marks={rows} locate={locate} />,
  steppedBack: (rows, locate) => <PlaceSigns signs={rows} locate={locate} />,
  places: (rows, locate) => <PlaceSigns signs={rows} locate={locate} />,
  zones: (rows, locate) => <ZoneGlyphs glyphs={rows} locate={locate} />,
  owners: (rows, locate) => <WarehouseMarks marks={rows} locate={locate} />,
  emphases: (rows, locate) => <Rings emphases={rows} locate={locate} />,
};

function centre(locate: Locate, world: WorldPoint) {
  const { x, y } = locate(world);
  return { cx: x, cy: y };
}

function PlaceSigns({ signs, locate }: { signs: readonly PlaceSign[]; locate: Locate }) {
  const looks = new Map<string, MarkLook>();
  const marks = signs.flatMap(({ mark, radius, world }) => {
    if (mark === null) return [];
    const look = markLookOf(mark, radius);
    const id = markLookId(look);
    looks.set(id, look);
    return [{ id, phase: mark, world }];
  });
  const halos = signs.filter(({ mark }) => mark === null);
  return (
    <>
      <defs>
        {[...looks].map(([id, look]) => (
          <PlaceMarkSymbol key={id} id={id} look={look} />
        ))}
      </defs>
      <g class="halos">
        {halos.map(({ place, world, radius }) => (
          <circle key={place.id} {...centre(locate, world)} r={radius} />
        ))}
      </g>
      <g class="marks">
        {marks.map(({ id, phase, world }) => (
          <use
            key={phase.place.id}
            href={`#${id}`}
            data-place={phase.place.id}
            {...locate(world)}
          />
        ))}
      </g>
    </>
  );
}

function ZoneGlyphs({ glyphs, locate }: { glyphs: readonly ZoneGlyph[]; locate: Locate }) {
  const looks = new Map(
    glyphs.map((glyph) => {
      const look = glyphLookOf(glyph);
      return [glyphLookId(look), look];
    }),
  );
  return (
    <>
      <defs>
        {[...looks].map(([id, look]) => (
          <ZoneGlyphSymbol key={id} id={id} look={look} />
        ))}
      </defs>
      <g class="marks">
        {glyphs.map((glyph) => (
          <g key={glyph.zone.id} transform={`translate(${glyph.offset[0]} ${glyph.offset[1]})`}>
            <use
              href={`#${glyphLookId(glyphLookOf(glyph))}`}
              data-zone={glyph.zone.id}
              {...locate(glyph.world)}
            />
          </g>
        ))}
      </g>
    </>
  );
}

function Rings({ emphases, locate }: { emphases: readonly Emphasis[]; locate: Locate }) {
  return (
    <g class="emphases">
      {emphases.map(({ world, offset, radius, type, selection }) => (
        <g key={`${type} ${selection.id}`} transform={`translate(${offset[0]} ${offset[1]})`}>
          <circle
            class={`emphasis is-${type}`}
            {...centre(locate, world)}
            r={radius + EMPHASIS_GAP}
          />
        </g>
      ))}
    </g>
  );
}
