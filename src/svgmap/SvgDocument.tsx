// A drawing that stands by itself: title, map, source line. Preview picture and export come from here.
import { type Camera, type Size, worldSize } from '@/model/camera';
import type { Scene } from '@/selectors/scene';
import type { Palette } from '@/theme/palette';
import { BaseMap } from './BaseMap';
import type { BaseGeometry } from './baseGeometry';
import { documentStyle } from './documentStyle';
import { CHINA_FRAME, FRAME_UNITS, frameRectangle } from './frame';
import { locateInPixels } from './locate';
import { SvgScene } from './SvgScene';

export interface SvgDocumentProps {
  readonly scene: Scene;
  readonly base: BaseGeometry;
  readonly camera: Camera;
  /** Size of the map, CSS pixels; the title stands above it. */
  readonly size: Size;
  readonly palette: Palette;
  readonly title: string;
  readonly subtitle: string;
  readonly sourceLine: string;
}

export const TITLE_HEIGHT = 76;
const SOURCE_HEIGHT = 28;

/** Height of the whole drawing, CSS pixels. */
export function documentHeight(size: Size): number {
  return size.height + TITLE_HEIGHT + SOURCE_HEIGHT;
}

export function SvgDocument(props: SvgDocumentProps) {
  const { scene, base, camera, size, palette, title, subtitle, sourceLine } = props;
  const height = documentHeight(size);
  const frame = frameRectangle(camera, size);
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
      <style>{documentStyle(palette)}</style>
      <rect width={size.width} height={height} fill={palette.casing} />
      <text class="title" x="24" y="36">
        {title}
      </text>
      <text class="subtitle" x="24" y="62">
        {subtitle}
      </text>
      <clipPath id="map-clip">
        <rect width={size.width} height={size.height} />
      </clipPath>
      <g transform={`translate(0 ${TITLE_HEIGHT})`}>
        <g clip-path="url(#map-clip)">
          <rect class="water" width={size.width} height={size.height} />
          <g transform={`translate(${frame.left} ${frame.top}) scale(${scale})`}>
            <g vector-effect="non-scaling-stroke">
              <BaseMap base={base} scene={scene} />
            </g>
          </g>
          <SvgScene scene={scene} emphases={[]} locate={locateInPixels(camera, size)} />
        </g>
      </g>
      <text class="small" x="24" y={height - 10}>
        {sourceLine}
      </text>
    </svg>
  );
}
