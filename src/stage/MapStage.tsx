// The map's place on the page: SVG first, WebGL over it when it is ready, one pointer and keyboard for both.
import type { FunctionComponent, RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { useTexts } from '@/panels/facts/useTexts';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import type { BlockedGesture } from '@/stage/moving/stageGestures';
import { useBlockedGesture } from '@/stage/moving/useBlockedGesture';
import { useEarlyPresses } from '@/stage/moving/useEarlyPresses';
import { useHeldCamera } from '@/stage/moving/useHeldCamera';
import { useMapSize } from '@/stage/rendering/useMapSize';
import { useWebglMap } from '@/stage/rendering/useWebglMap';
import { useWebglWanted } from '@/stage/rendering/useWebglWanted';
import { useAtlas } from '@/store/useAtlas';
import type { BaseGeometry } from '@/svgmap/baseGeometry';
import { LateHandling } from './lateHandling';
import { MapAttribution } from './MapAttribution';
import { MapControls } from './MapControls';
import { MapDrawing } from './MapDrawing';
import { StageWarehouses } from './StageWarehouses';

export interface MapStageProps {
  readonly base: BaseGeometry;
  /** Where the element is told that has its marks and takes its keys. */
  readonly map: RefObject<HTMLDivElement | null>;
  /** The details, which may lie over it. */
  readonly details: RefObject<HTMLElement | null>;
  /** Embedded, says for a moment which gesture the map follows. */
  readonly gestureHint?: FunctionComponent<{ gesture: BlockedGesture }>;
}

export function MapStage({ base, map, details, gestureHint: Hint }: MapStageProps) {
  const messages = useTexts('opening');
  const stage = useRef<HTMLDivElement>(null);
  const glContainer = useRef<HTMLDivElement>(null);
  const places = useAtlas((state) => selectMarkSigns(state).places);
  const hasZoom = useAtlas((state) => !state.embed || state.embedOptions.controls.includes('zoom'));
  const [blocked, onBlocked] = useBlockedGesture();
  const takeEarlyPresses = useEarlyPresses();
  useMapSize(map);
  const isMeasured = useAtlas((state) => state.mapSize !== null);
  const isWanted = useWebglWanted(map);
  const webgl = useWebglMap(glContainer, base, isWanted, onBlocked);
  const isWebgl = webgl.status === 'shown';
  useHeldCamera();
  return (
    <div ref={stage} class="map-stage" data-renderer={isWebgl ? 'webgl' : 'svg'}>
      <p id="map-help" class="visually-hidden">
        {messages.stage.help}
      </p>
      {/* What stands beside it is read as the rest of the page; here arrow keys walk from mark to mark. */}
      <div
        ref={map}
        class="map-field"
        role="application"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys walk its marks.
        tabIndex={0}
        aria-label={messages.stage.summary(places)}
        aria-describedby="map-help"
      >
        {isMeasured && <MapDrawing webgl={webgl} glContainer={glContainer} />}
      </div>
      <StageWarehouses />
      {isMeasured && (
        <LateHandling
          stage={stage}
          field={map}
          details={details}
          webgl={webgl}
          onBlocked={onBlocked}
          takeEarlyPresses={takeEarlyPresses}
        />
      )}
      {isMeasured && <MapControls hasZoom={hasZoom} />}
      {Hint !== undefined && blocked !== null && <Hint gesture={blocked} />}
      {isMeasured && <MapAttribution />}
    </div>
  );
}
