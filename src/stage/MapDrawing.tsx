// The map as it is drawn: SVG first, the place of the WebGL map over it, names above both.
import type { RefObject } from 'preact';
import { DETAIL_FROM } from '@/model/view/detail';
import { selectScene } from '@/selectors/scene/scene';
import { selectSettledCamera } from '@/selectors/view/framing';
import { CloseMap } from '@/stage/detail/lazyCloseMap';
import { AS_DRAWN, type MapCover, useDrawnMap } from '@/stage/rendering/useDrawnMap';
import { useFrame } from '@/stage/rendering/useFrame';
import type { WebglMap, WebglStatus } from '@/stage/rendering/useWebglMap';
import { useAtlas } from '@/store/useAtlas';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { locateInFrame } from '@/svgmap/locate';
import { SvgMap } from '@/svgmap/SvgMap';
import { SvgNames } from '@/svgmap/SvgNames';

/** What the state of the WebGL map means for the drawn one below it. */
const COVERS: Readonly<Record<WebglStatus, MapCover>> = {
  waiting: 'coming',
  shown: 'there',
  missing: 'none',
  failed: 'none',
};

export interface MapDrawingProps {
  readonly base: BaseGeometry;
  /** The map stands in the page already, drawn at build time from the same data. */
  readonly isDrawn: boolean;
  readonly webgl: WebglMap;
  readonly glContainer: RefObject<HTMLDivElement | null>;
}

export function MapDrawing({ base, isDrawn, webgl, glContainer }: MapDrawingProps) {
  const { status, drawnBase } = webgl;
  const frame = useFrame();
  const namesFrame = useFrame();
  const drawnPart = useDrawnMap(isDrawn, COVERS[status]);
  const isClose = useAtlas((state) => selectSettledCamera(state).zoom >= DETAIL_FROM);
  const isWebgl = status === 'shown';
  const keepsMarks = drawnPart !== 'nothing' && drawnBase === base;
  const keepsNames = drawnPart === 'whole' && keepsMarks;
  const scene = useAtlas((state) => (keepsNames ? null : selectScene(state)));
  return (
    <>
      {keepsMarks && !isWebgl ? (
        <div ref={frame} class="map-frame" dangerouslySetInnerHTML={AS_DRAWN} />
      ) : (
        <div ref={frame} class="map-frame" hidden={isWebgl}>
          {scene !== null && !isWebgl && (
            <SvgMap
              scene={scene}
              base={drawnBase}
              detail={isClose && <CloseMap part="drawing" />}
            />
          )}
        </div>
      )}
      <div ref={glContainer} class="gl-map" />
      <div ref={namesFrame} class="map-frame map-names">
        {scene === null ? (
          <svg class="map-marks" aria-hidden="true" dangerouslySetInnerHTML={AS_DRAWN} />
        ) : (
          <svg class="map-marks" aria-hidden="true">
            <SvgNames labels={scene.labels} locate={locateInFrame} />
          </svg>
        )}
      </div>
    </>
  );
}
