// The map on the page as SVG: first paint, and the map where WebGL is missing.
import type { Scene } from '@/selectors/scene/scene';
import { BaseMap } from './BaseMap';
import type { BaseGeometry } from './baseGeometry';
import { FRAME_HEIGHT_UNITS, FRAME_UNITS } from './frame';
import { locateInFrame } from './locate';
import { SvgScene } from './SvgScene';

export interface SvgMapProps {
  readonly scene: Scene;
  readonly base: BaseGeometry;
}

export function SvgMap({ scene, base }: SvgMapProps) {
  return (
    <>
      <svg
        class="map-base"
        viewBox={`0 0 ${FRAME_UNITS} ${FRAME_HEIGHT_UNITS}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <BaseMap base={base} scene={scene} />
      </svg>
      <svg class="map-marks" aria-hidden="true">
        <SvgScene scene={scene} locate={locateInFrame} />
      </svg>
    </>
  );
}
