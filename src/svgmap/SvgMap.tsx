// The map on the page as SVG: first paint, and the map where WebGL is missing.
import type { ComponentChildren } from 'preact';
import type { Scene } from '@/selectors/scene/scene';
import { BaseMap } from './BaseMap';
import type { BaseGeometry } from './baseGeometry';
import { FRAME_HEIGHT_UNITS, FRAME_UNITS } from './frame';
import { locateInFrame } from './locate';
import { SvgScene } from './SvgScene';

export interface SvgMapProps {
  readonly scene: Scene;
  readonly base: BaseGeometry;
  /** Stands between the land and its lines. */
  readonly detail?: ComponentChildren;
}

export function SvgMap({ scene, base, detail }: SvgMapProps) {
  return (
    <>
      <svg
        class="map-base"
        viewBox={`0 0 ${FRAME_UNITS} ${FRAME_HEIGHT_UNITS}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <BaseMap base={base} island={scene.island} detail={detail} />
      </svg>
      <svg class="map-marks" aria-hidden="true">
        <SvgScene scene={scene} locate={locateInFrame} />
      </svg>
    </>
  );
}
