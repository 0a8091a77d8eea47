// China, its east and the world, zoom in, zoom out, the list of what is in sight: buttons, so that no gesture is ever
// needed. What they do comes after the first picture.
import { type Camera, NAMED_VIEWS } from '@/model/camera';
import { useTexts } from '@/panels/facts/useTexts';
import {
  gainsByEast,
  openingCamera,
  selectCamera,
  selectMapSize,
  worldCamera,
} from '@/selectors/view/framing';
import type { Framing } from '@/stage/moving/pressMapButton';
import { setSightOpen } from '@/store/actions';
import type { AtlasState } from '@/store/atlasState';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { IconButton } from '@/ui/IconButton';
import { Sign } from '@/ui/Sign';
import { held } from '@/ui/scriptFaults';

/** `hasZoom`: an embedding page may leave out all but the list, which nothing else stands for. */
export function MapControls({ hasZoom }: { hasZoom: boolean }) {
  return (
    <div class={hasZoom ? 'map-controls' : 'map-controls is-bare'}>
      {hasZoom && <ViewButtons />}
      <SightButton />
    </div>
  );
}

function SightButton() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const isOpen = useAtlas((state) => state.sightOpen);
  return (
    <IconButton
      label={messages.stage.listInSight}
      isExpanded={isOpen}
      onPress={() => setSightOpen(store, !isOpen)}
    >
      <Sign name="list" />
    </IconButton>
  );
}

const FRAMINGS: readonly Framing[] = ['china', ...NAMED_VIEWS];

const moving = () => import('@/stage/moving/pressMapButton');
/** Without that script the map stays where it is; the page says it. */
const stay = (): void => undefined;

function ViewButtons() {
  const { stage } = useTexts('opening');
  const store = useAtlasStore();
  const pressed = useAtlas(selectFraming);
  const gains = useAtlas(gainsByEast);
  const zoom = (delta: number): void => {
    moving()
      .then((script) => held(script.zoomMap)(store, delta))
      .catch(stay);
  };
  const frame = (framing: Framing): void => {
    moving()
      .then((script) => held(script.frameMap)(store, framing))
      .catch(stay);
  };
  return (
    <>
      <div class={gains ? 'framing-buttons has-east' : 'framing-buttons'}>
        {FRAMINGS.map(
          (framing) =>
            (framing !== 'east' || gains) && (
              <button
                key={framing}
                type="button"
                aria-label={stage.framingLabels[framing]}
                aria-pressed={framing === pressed}
                onClick={() => frame(framing)}
              >
                {stage.framings[framing]}
              </button>
            ),
        )}
      </div>
      <IconButton label={stage.zoomIn} onPress={() => zoom(1)}>
        <Sign name="plus" />
      </IconButton>
      <IconButton label={stage.zoomOut} onPress={() => zoom(-1)}>
        <Sign name="minus" />
      </IconButton>
    </>
  );
}

/** Null: a view of the reader's own. */
function selectFraming(state: AtlasState): Framing | null {
  if (typeof state.camera === 'string') return state.camera;
  const { width, height } = selectMapSize(state);
  const camera = selectCamera(state);
  if (isNear(camera, openingCamera(width, height))) return 'china';
  return isNear(camera, worldCamera(width, height)) ? 'world' : null;
}

/** Links keep two decimals of the zoom and four of a degree. */
function isNear(a: Camera, b: Camera): boolean {
  return (
    Math.abs(a.zoom - b.zoom) < 0.01 &&
    Math.abs(a.longitude - b.longitude) < 0.01 &&
    Math.abs(a.latitude - b.latitude) < 0.01
  );
}
