// Where the map looks, and what it frames: all of China by itself, the trade's part of the world when asked for.
import memoizeOne from 'memoize-one';
import type { Overview } from '@/dataset/dataset';
import {
  type Bounds,
  type Camera,
  constrainCamera,
  frameBounds,
  fromWorld,
  type Insets,
  type NamedView,
  type Size,
  screenToWorld,
  toWorld,
  worldToScreen,
} from '@/model/camera';
import { selectedIn } from '@/model/view/side';
import { selectedPlace } from '@/selectors/details/placeDetails';
import { boundsOfPlaces } from '@/selectors/details/selectedZones';
import { selectOverview } from '@/selectors/loaded/loadedData';
import type { AtlasState } from '@/store/atlasState';
import {
  FRAME_INSET,
  isTight,
  mapOfWindow,
  NOMINAL_SIZE,
  TIGHT_ATTRIBUTION_HEIGHT,
} from '@/theme/layout';
import { looksAtNeighbour } from './abroadInFrame';

/** All of China with the southern tip of Hainan; degrees. */
export const CHINA_BOUNDS: Bounds = [73.4, 17.6, 135.2, 53.7];

/**
 * Without the far west and the northern tip, for maps that are higher than wide. The sign of a place with the buttons
 * over it could not be seen: the south keeps clear of them, the west as far as that costs nothing.
 */
const EAST_BOUNDS: Bounds = [92.5, 17.6, 135.2, 50.6];
const EAST_LIFT = 30;

/** From Vancouver to Brisbane: every country and site of the warehouse tables; degrees. */
const WORLD_BOUNDS: Bounds = [-130, -45, 155, 62];

/** Room between what is framed and the edges of the map, CSS pixels: less where there is little. */
export function frameInsets({ width, height }: Size): Insets {
  const room = Math.min(FRAME_INSET, width / 20, height / 20);
  return { top: room, right: room, bottom: room, left: room };
}

function frame(bounds: Bounds, lift = 0) {
  return memoizeOne((width: number, height: number): Camera => {
    const size = { width, height };
    const insets = frameInsets(size);
    const note = isTight(width, height) ? TIGHT_ATTRIBUTION_HEIGHT - insets.bottom : 0;
    return frameBounds(bounds, size, { ...insets, bottom: insets.bottom + lift + note });
  });
}

/** The camera of the opening view in a map of a width and height. */
export const openingCamera = frame(CHINA_BOUNDS);

/** A lower map beside the details of a place would show all of China too small, and half the world beside it. CSS pixels. */
const LOWEST_WHOLE = 240;

/** Of all of China the strip around a latitude, where the map is too low for more. */
const stripCamera = memoizeOne((width: number, height: number, latitude: number): Camera => {
  const whole = { width, height: LOWEST_WHOLE };
  const camera = frameBounds(CHINA_BOUNDS, whole, frameInsets(whole));
  const [, y] = worldToScreen(toWorld([camera.longitude, latitude]), camera, whole);
  const middle = Math.max(height / 2, Math.min(LOWEST_WHOLE - height / 2, y));
  const [, held] = fromWorld(screenToWorld([width / 2, middle], camera, whole));
  return { ...camera, latitude: held };
});

/** The camera that leaves the west of China aside. */
export const eastCamera = frame(EAST_BOUNDS, EAST_LIFT);

const frameWorld = frame(WORLD_BOUNDS);

/** The camera of the World framing. */
export const worldCamera = memoizeOne(
  (width: number, height: number): Camera =>
    constrainCamera(frameWorld(width, height), { width, height }),
);

/** The camera of a named view in a map of a width and height. */
export const namedCamera: Readonly<Record<NamedView, typeof worldCamera>> = {
  east: eastCamera,
  world: worldCamera,
};

const holdCamera = memoizeOne(
  (camera: Camera, width: number, height: number): Camera =>
    constrainCamera(camera, { width, height }),
);

/** The map's size in a window, before anything is laid out; null where words decide it. CSS pixels. */
export function foretoldMap({ embed, view }: AtlasState, window: Size): Size | null {
  return embed || view !== 'map' ? null : mapOfWindow(window.width, window.height);
}

/** CSS pixels; nominal until the map is measured. */
export function selectMapSize(state: AtlasState): Size {
  return state.mapSize ?? NOMINAL_SIZE;
}

/** CSS pixels. */
const BUTTON_ROOM = 56;

/** Framing a few places goes no further by itself. */
export const CLOSEST_FRAMING = 6.5;

const provinceBounds = memoizeOne((overview: Overview, id: string): Bounds | null =>
  boundsOfPlaces(overview.places.filter(({ province }) => province.id === id)),
);

/** In a frame the map of a province; on the page its details frame it. Null: the map is not narrowed to one, or looks elsewhere. */
function framedProvince(state: AtlasState): Bounds | null {
  const { embed, province } = state;
  const overview = selectOverview(state);
  return embed && province !== null && overview !== null
    ? provinceBounds(overview, province)
    : null;
}

/** All of China or, in a frame, the province that it is narrowed to; in a low map the part around the selected place. */
function framing(state: AtlasState, size: Size): Camera {
  const { width, height } = size;
  const bounds = framedProvince(state);
  if (bounds !== null) {
    const insets = frameInsets(size);
    // The buttons over the map stand in its south.
    const bottom = insets.bottom + Math.min(BUTTON_ROOM, height / 5);
    return frameBounds(bounds, size, { ...insets, bottom }, CLOSEST_FRAMING);
  }
  const selection = height < LOWEST_WHOLE ? selectedIn(state) : null;
  const place = selection === null ? undefined : selectedPlace(state, selection);
  return place === undefined
    ? openingCamera(width, height)
    : stripCamera(width, height, place.position[1]);
}

/** The reader's camera, kept within the world, or a framing of China. */
export function selectCamera(state: AtlasState): Camera {
  const { camera } = state;
  const size = selectMapSize(state);
  const { width, height } = size;
  if (camera === null) return framing(state, size);
  return typeof camera === 'string'
    ? namedCamera[camera](width, height)
    : holdCamera(camera, width, height);
}

/** Zoom levels from which the east by itself is worth a button. */
const EAST_GAIN = 0.35;

/** Whether marks of a map of this shape come clearly apart where the west gives way. */
export function gainsByEast(state: AtlasState): boolean {
  const { width, height } = selectMapSize(state);
  return eastCamera(width, height).zoom - openingCamera(width, height).zoom > EAST_GAIN;
}

/** The camera that marks and names are sized and placed for: while the map moves, the one of before. */
export function selectSettledCamera(state: AtlasState): Camera {
  return state.settledCamera ?? selectCamera(state);
}

/** Whether marks and names are sized and placed for where the map looks. */
export function isSettled(state: AtlasState): boolean {
  const [settled, camera] = [selectSettledCamera(state), selectCamera(state)];
  return (
    settled.zoom === camera.zoom &&
    settled.longitude === camera.longitude &&
    settled.latitude === camera.latitude
  );
}

/** The part of the Earth that the base map of the first paint covers: data/basemap/first-view.json says it, too. */
export const FIRST_VIEW_BOUNDS: Bounds = [55, -2, 155, 62];

/** Whether the map shows parts that the base map of the first paint does not have; not until it is measured. */
export function looksBeyondFirstView(state: AtlasState): boolean {
  const { mapSize: size } = state;
  if (size === null) return false;
  const camera = selectCamera(state);
  const [west, north] = fromWorld(screenToWorld([0, 0], camera, size));
  const [east, south] = fromWorld(screenToWorld([size.width, size.height], camera, size));
  const [firstWest, firstSouth, firstEast, firstNorth] = FIRST_VIEW_BOUNDS;
  return west < firstWest || south < firstSouth || east > firstEast || north > firstNorth;
}

/** Zoom levels below the opening view from which the map is one of the world. */
const WORLD_STEP = 0.5;

/** Whether the map looks at more than China, or elsewhere. */
export function looksBeyondChina(camera: Camera, size: Size): boolean {
  const { longitude, latitude, zoom } = camera;
  const [west, south, east, north] = CHINA_BOUNDS;
  if (zoom < openingCamera(size.width, size.height).zoom - WORLD_STEP) return true;
  const isOutside = longitude < west || longitude > east || latitude < south || latitude > north;
  return isOutside || looksAtNeighbour(camera);
}
