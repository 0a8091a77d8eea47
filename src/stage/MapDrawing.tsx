// The map as it is drawn: SVG first, the place of the WebGL map over it, names above both.
import type { RefObject } from 'preact';
import { DETAIL_FROM } from '@/model/view/detail';
import { selectScene } from '@/selectors/scene/scene';
import { selectSettledCamera } from '@/selectors/view/framing';
import { CloseMap } from '@/stage/detail/lazyCloseMap';
import { useFrame } from '@/stage/rendering/useFrame';
import type { WebglMap } from '@/stage/rendering/useWebglMap';
import { useAtlas } from '@/store/useAtlas';
import { locateInFrame } from '@/svgmap/locate';
import { SvgMap } from '@/svgmap/SvgMap';
import { SvgNames } from '@/svgmap/SvgNames';

export interface MapDrawingProps {
  readonly webgl: WebglMap;
  readonly glContainer: RefObject<HTMLDivElement | null>;
}

export function MapDrawing({ webgl, glContainer }: MapDrawingProps) {
  const { status, drawnBase } = webgl;
  const frame = useFrame();
  const namesFrame = useFrame();
  const isClose = useAtlas((state) => selectSettledCamera(state).zoom >= DETAIL_FROM);
  const isWebgl = status === 'shown';
  const scene = useAtlas(selectScene);
  return (
    <>
      <div ref={frame} class="map-frame" hidden={isWebgl}>
        {!isWebgl && (
          <SvgMap scene={scene} base={drawnBase} detail={isClose && <CloseMap part="drawing" />} />
        )}
      </div>
      <div ref={glContainer} class="gl-map" />
      <div ref={namesFrame} class="map-frame map-names">
        <svg class="map-marks" aria-hidden="true">
          <SvgNames scene={scene} locate={locateInFrame} />
        </svg>
      </div>
    </>
  );
}
