// The map's place on the page: SVG first, WebGL over it when it is ready, one pointer and keyboard for both.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { worldToScreen } from '@/model/camera';
import { useMessages } from '@/panels/facts/useMessages';
import { MapTooltip } from '@/panels/tooltip/MapTooltip';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { locateEmphases } from '@/selectors/scene/emphasis';
import { describeHover } from '@/selectors/scene/hoverCard';
import { selectScene } from '@/selectors/scene/scene';
import { looksBeyondFirstView, selectCamera } from '@/selectors/view/framing';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import { stopFlight } from '@/stage/moving/cameraFlight';
import { GestureHint, useGestureHint } from '@/stage/moving/GestureHint';
import { listenToGestures } from '@/stage/moving/stageGestures';
import { useKeepInSight } from '@/stage/moving/useKeepInSight';
import { useMapKeys } from '@/stage/moving/useMapKeys';
import { useMapPointer } from '@/stage/moving/useMapPointer';
import {
  AS_DRAWN,
  type DrawnMapView,
  NOMINAL_SIZE,
  useDrawnMap,
} from '@/stage/rendering/useDrawnMap';
import { useFrame } from '@/stage/rendering/useFrame';
import { useSettled } from '@/stage/rendering/useSettled';
import { useStageSize } from '@/stage/rendering/useStageSize';
import { useWebglMap, type WebglStatus } from '@/stage/rendering/useWebglMap';
import { useWebglWanted } from '@/stage/rendering/useWebglWanted';
import { moveCamera } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { locateInFrame } from '@/svgmap/locate';
import { SvgMap } from '@/svgmap/SvgMap';
import { SvgNames } from '@/svgmap/SvgNames';
import { AFTER_MAP } from './afterMap';
import { MapControls } from './MapControls';
import { StageWarehouses } from './StageWarehouses';

const SETTLING_TIME = 140;

/** What the state of the WebGL map means for the drawn one below it. */
const COVERS: Readonly<Record<WebglStatus, DrawnMapView['cover']>> = {
  waiting: 'coming',
  shown: 'there',
  missing: 'none',
  failed: 'none',
};

export interface MapStageProps {
  readonly base: BaseGeometry;
  /** The map stands in the page already, drawn at build time from the same data. */
  readonly isDrawn: boolean;
}

export function MapStage({ base, isDrawn }: MapStageProps) {
  const messages = useMessages();
  const store = useAtlasStore();
  const stage = useRef<HTMLDivElement>(null);
  const frame = useRef<HTMLDivElement>(null);
  const namesFrame = useRef<HTMLDivElement>(null);
  const glContainer = useRef<HTMLDivElement>(null);
  const measured = useStageSize(stage);
  const size = measured ?? NOMINAL_SIZE;
  const state = useAtlas((current) => current);
  const camera = selectCamera(state, size);
  const settledCamera = useSettled(camera, SETTLING_TIME);
  const isEmbedded = state.embed;
  const hint = useGestureHint();
  const isWanted = useWebglWanted(stage);
  const isBeyondBase = measured !== null && looksBeyondFirstView(camera, size);
  const webgl = useWebglMap(glContainer, measured, base, isWanted, hint.block, isBeyondBase);
  const { status, drawnBase, retry } = webgl;
  const [others, setOthers] = useState<readonly string[]>([]);
  const isWebgl = status === 'shown';

  const viewOf = useRef(() => ({ camera, size }));
  viewOf.current = () => ({ camera: selectCamera(store.getState(), size), size });
  useMapPointer(stage, viewOf, setOthers);
  const onKeyDown = useMapKeys(viewOf);
  useKeepInSight(viewOf);

  useEffect(() => {
    const element = stage.current;
    if (element === null || isWebgl) return;
    return listenToGestures(element, {
      camera: () => viewOf.current().camera,
      size: () => viewOf.current().size,
      move: (moved) => {
        stopFlight();
        moveCamera(store, moved);
      },
      isCooperative: () => isEmbedded && document.fullscreenElement === null,
      onBlocked: hint.block,
    });
  }, [isWebgl, store, isEmbedded, hint.block]);

  const wish = state.camera;
  useEffect(() => {
    // A camera beyond the one world is brought back; what is shown already was. One that came meanwhile stays.
    const isBeyond = measured !== null && wish !== null && wish !== camera;
    if (isBeyond && store.getState().camera === wish) moveCamera(store, camera);
  }, [wish, camera, measured, store]);

  useFrame(frame, camera, measured);
  useFrame(namesFrame, camera, measured);
  const drawnPart = useDrawnMap(isDrawn, state, {
    camera,
    settledCamera,
    size: measured,
    cover: COVERS[status],
  });
  const keepsMarks = drawnPart !== 'nothing' && drawnBase === base;
  const scene =
    drawnPart === 'whole' && keepsMarks ? null : selectScene(state, settledCamera, size);
  const emphases = useMemo(
    () => locateEmphases(state, settledCamera.zoom),
    [state, settledCamera.zoom],
  );
  const hovered = emphases.find(({ type }) => type === 'hovered');
  const card = hovered === undefined ? null : describeHover(state, hovered.selection);
  const places = selectMarkSigns(state).places;

  return (
    <div
      ref={stage}
      class="map-stage"
      role="application"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk its marks.
      tabIndex={0}
      aria-label={messages.mapSummary(places)}
      aria-describedby="map-help"
      data-renderer={isWebgl ? 'webgl' : 'svg'}
      onKeyDown={onKeyDown}
    >
      <p id="map-help" class="visually-hidden">
        {messages.mapHelp}
      </p>
      {keepsMarks && !isWebgl ? (
        <div ref={frame} class="map-frame" dangerouslySetInnerHTML={AS_DRAWN} />
      ) : (
        <div ref={frame} class="map-frame" hidden={isWebgl}>
          {scene !== null && !isWebgl && (
            <SvgMap scene={scene} base={drawnBase} emphases={emphases} />
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
      {hovered !== undefined && card !== null && (
        <MapTooltip
          card={card}
          others={
            // The stack is the pointer's; what the keyboard points at stands alone.
            others.includes(hovered.selection.id)
              ? others
                  .filter((id) => id !== hovered.selection.id)
                  .map((id) => describeHover(state, { type: hovered.selection.type, id }))
                  .filter((other) => other !== null)
              : []
          }
          point={shifted(worldToScreen(hovered.world, camera, size), hovered.offset)}
          radius={hovered.radius + 4}
          size={size}
        />
      )}
      <StageWarehouses
        camera={camera}
        size={size}
        isMeasured={measured !== null}
        hovered={hovered}
      />
      <p class="visually-hidden" aria-live="polite">
        {card !== null &&
          `${messages.name(card.place.name)}: ${card.kinds
            .map(({ kind, count }) => messages.countOf(count, kind))
            .join(', ')}`}
      </p>
      {(!isEmbedded || state.embedOptions.controls.includes('zoom')) && (
        <MapControls viewOf={viewOf} />
      )}
      <GestureHint gesture={hint.gesture} />
      {status === 'missing' && <MapNotice text={messages.noWebgl} retry={retry} />}
      {status === 'failed' && <MapNotice text={messages.mapFailed} retry={retry} />}
      <p id={AFTER_MAP} class="map-attribution" {...{ elementtiming: AFTER_MAP }}>
        {measured !== null && showsWarehouses(state, camera, size) && (
          <span class="map-caption">{messages.sitesNotCensus}</span>
        )}
        {messages.boundaryNotice}
      </p>
    </div>
  );
}

function MapNotice({ text, retry }: { text: string; retry: () => void }) {
  const messages = useMessages();
  return (
    <p class="map-notice" role="status">
      {text}{' '}
      <button type="button" class="link-button" onClick={retry}>
        {messages.tryAgain}
      </button>
    </p>
  );
}

function shifted(
  [x, y]: readonly [number, number],
  [dx, dy]: readonly [number, number],
): readonly [number, number] {
  return [x + dx, y + dy];
}
