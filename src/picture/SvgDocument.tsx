// A drawing that stands by itself: title, map, legend, source. Preview picture and export come from here.
import { type Camera, type Size, worldSize } from '@/model/camera';
import { MAP_LAYERS } from '@/model/mapLayer';
import type { TileShapes } from '@/selectors/base/readTile';
import type { Scene } from '@/selectors/scene/scene';
import { type ScaleLength, scaleBar } from '@/selectors/view/scaleBar';
import { BaseMap } from '@/svgmap/BaseMap';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { DetailMap } from '@/svgmap/DetailMap';
import { CHINA_FRAME, FRAME_UNITS, frameRectangle } from '@/svgmap/frame';
import { locateInPixels } from '@/svgmap/locate';
import { SvgNames } from '@/svgmap/SvgNames';
import { SvgScene } from '@/svgmap/SvgScene';
import type { Palette } from '@/theme/palette';
import { DocumentLegend, type LegendEntry, layLegend } from './DocumentLegend';
import { documentStyle } from './documentStyle';
import { wrapLine } from './wrapLine';

export interface SvgDocumentProps {
  readonly scene: Scene;
  readonly base: BaseGeometry;
  /** Up close: coast, lakes and rivers over the land. */
  readonly detail?: readonly TileShapes[];
  readonly camera: Camera;
  /** Size of the map, CSS pixels; the title stands above it. */
  readonly size: Size;
  readonly palette: Palette;
  readonly title: string;
  readonly subtitle: string;
  /** None without entries. */
  readonly legend?: readonly LegendEntry[];
  /** Small lines at the foot: the filter in words, sources, the link. */
  readonly footLines: readonly string[];
  /** A length on the ground in words; without it there is no scale. */
  readonly lengthOf?: (metres: number) => string;
}

const TITLE_HEIGHT = 76;
/** What is pointed at is the reader's, not the picture's. */
const PICTURED_LAYERS = MAP_LAYERS.filter((layer) => layer !== 'emphases');
const MARGIN = 24;
const LINE_HEIGHT = 18;
const FOOT_PADDING = 10;
const LEGEND_PADDING = 8;

/** The lines at the foot, none longer than a drawing of this width. */
function footOf(footLines: readonly string[], width: number): readonly string[] {
  return footLines.flatMap((line) => wrapLine(line, width - 2 * MARGIN));
}

/** Of a drawing of this width all that is not map, CSS pixels. */
export function wordsHeight(
  { legend = [], footLines }: Pick<SvgDocumentProps, 'legend' | 'footLines'>,
  width: number,
): number {
  const { height } = layLegend(legend, width - 2 * MARGIN);
  const foot = footOf(footLines, width).length * LINE_HEIGHT + FOOT_PADDING;
  return TITLE_HEIGHT + (height === 0 ? 0 : height + LEGEND_PADDING) + foot;
}

export function SvgDocument(props: SvgDocumentProps) {
  const { scene, base, camera, size, palette, title, subtitle } = props;
  const footLines = footOf(props.footLines, size.width);
  const legend = props.legend ?? [];
  const layout = layLegend(legend, size.width - 2 * MARGIN);
  const height = size.height + wordsHeight(props, size.width);
  const footTop = height - footLines.length * LINE_HEIGHT - FOOT_PADDING / 2;
  const frame = frameRectangle(camera, size);
  const locate = locateInPixels(camera, size);
  const scale = (worldSize(camera.zoom) * CHINA_FRAME.width) / FRAME_UNITS;
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={size.width}
      height={height}
      viewBox={`0 0 ${size.width} ${height}`}
      role="img"
      aria-label={`${title}. ${subtitle}`}
    >
      <title>{`${title}. ${subtitle}`}</title>
      <style>{documentStyle(palette, scale)}</style>
      <rect width={size.width} height={height} fill={palette.casing} />
      <text class="title" x={MARGIN} y="36">
        {title}
      </text>
      <text class="subtitle" x={MARGIN} y="62">
        {subtitle}
      </text>
      <clipPath id="map-clip">
        <rect width={size.width} height={size.height} />
      </clipPath>
      <g transform={`translate(0 ${TITLE_HEIGHT})`}>
        <g clip-path="url(#map-clip)">
          <rect class="water" width={size.width} height={size.height} />
          <g transform={`translate(${frame.left} ${frame.top}) scale(${scale})`}>
            <BaseMap
              base={base}
              island={scene.island}
              detail={<DetailMap tiles={props.detail ?? []} />}
            />
          </g>
          <SvgScene scene={scene} locate={locate} layers={PICTURED_LAYERS} />
          <SvgNames scene={scene} locate={locate} />
        </g>
        {props.lengthOf !== undefined && (
          <Scale {...scaleBar(camera)} corner={size} lengthOf={props.lengthOf} />
        )}
      </g>
      <g transform={`translate(${MARGIN} ${TITLE_HEIGHT + size.height + LEGEND_PADDING / 2})`}>
        <DocumentLegend entries={legend} layout={layout} />
      </g>
      {footLines.map((line, index) => (
        <text key={line} class="small" x={MARGIN} y={footTop + index * LINE_HEIGHT + 12}>
          {line}
        </text>
      ))}
    </svg>
  );
}

interface ScaleProps extends ScaleLength {
  /** The lower right one of the map. */
  readonly corner: Size;
  readonly lengthOf: (metres: number) => string;
}

/** A bar as long as its words say. */
function Scale({ pixels, metres, corner, lengthOf }: ScaleProps) {
  return (
    <g
      class="scale"
      transform={`translate(${corner.width - MARGIN - pixels} ${corner.height - 12})`}
    >
      <path d={`M0-6V0H${pixels}V-6`} />
      <text x={pixels / 2} y="-6">
        {lengthOf(metres)}
      </text>
    </g>
  );
}
