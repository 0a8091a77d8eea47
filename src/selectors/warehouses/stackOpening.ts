// How a sign that stands for several sites opens: where the map looks once it has come apart, if it can.
import { type Camera, frameBounds, MAX_ZOOM } from '@/model/camera';
import { steppedZoom } from '@/selectors/marks/markSize';
import { frameInsets, selectCamera, selectMapSize } from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';
import { selectFacilities } from './facilities';
import { stackFacilities } from './facilityStacks';

/** A step that can be seen. */
const STEP = 0.5;
/** Framing near sites goes no further by itself: signs need room more than ground. */
const CLOSEST = 9;

/** The camera that shows the sites under more than one sign; null where no zoom does. */
export function apartCamera(state: AtlasState, members: readonly string[]): Camera | null {
  const facilities = selectFacilities(state);
  const own = new Set(members);
  const points = facilities.flatMap(({ id, position }) =>
    own.has(id) && position !== null ? [position] : [],
  );
  if (points.length < 2) return null;
  const longitudes = points.map(([longitude]) => longitude);
  const latitudes = points.map(([, latitude]) => latitude);
  const size = selectMapSize(state);
  const framed = frameBounds(
    [
      Math.min(...longitudes),
      Math.min(...latitudes),
      Math.max(...longitudes),
      Math.max(...latitudes),
    ],
    size,
    frameInsets(size),
    CLOSEST,
  );
  const least = selectCamera(state).zoom + STEP;
  for (let zoom = Math.max(framed.zoom, least); zoom <= MAX_ZOOM; zoom += STEP) {
    const signs = stackFacilities(facilities, steppedZoom(zoom)).filter((stack) =>
      stack.some(({ facility }) => own.has(facility.id)),
    );
    if (signs.length > 1) return { ...framed, zoom };
  }
  return null;
}
