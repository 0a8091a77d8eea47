// Puts gateways and names on the map, from their data. It comes with them; see groundDrawing.ts.
import memoizeOne from 'memoize-one';
import type { Overview } from '@/dataset/dataset';
import { type Camera, type Size, type WorldPoint, worldToScreen } from '@/model/camera';
import type { Town } from '@/model/ground/town';
import type { Place } from '@/model/place';
import { selectedIn } from '@/model/view/side';
import type { WarehouseMark } from '@/model/warehouses/warehouseMark';
import { signId } from '@/model/warehouses/warehouseSign';
import { loadedValue, selectOverview } from '@/selectors/loaded/loadedData';
import type { Emphasis, LabelledMark, Picked } from '@/selectors/marks/mark';
import { showsSingleZones } from '@/selectors/marks/markSize';
import { type PlaceSign, selectPlaceSigns } from '@/selectors/marks/placeSigns';
import { selectZoneGlyphs, type ZoneGlyph } from '@/selectors/marks/zoneGlyphs';
import type { Box } from '@/selectors/names/occupied';
import { seatBox, textSize } from '@/selectors/names/seats';
import { type PlaceMark, selectMarks } from '@/selectors/scene/marks';
import { type DrawnRows, setNames } from '@/selectors/scene/scene';
import { selectDrawnRows } from '@/selectors/scene/sceneLayers';
import { looksBeyondChina, selectMapSize, selectSettledCamera } from '@/selectors/view/framing';
import { nameCountries } from '@/selectors/warehouses/countries/countryNames';
import { selectWarehouseMarks } from '@/selectors/warehouses/warehouseMarks';
import { showsWarehouses } from '@/selectors/warehouses/warehouseScene';
import type { AtlasState, Selection } from '@/store/atlasState';
import type { GroundData } from '@/store/resources';
import { GLYPH_CASING, GLYPH_RADIUS } from '@/theme/look';
import { signParts, signText } from '@/theme/warehouseShape';
import { GATEWAYS_ABROAD_FROM, gatewaySigns, type Obstacle } from './gatewaySigns';
import { drawGroundWith } from './groundDrawing';
import { cityNames, gatewayNames, seaNames, townNames } from './groundNames';

const NO_GROUND: GroundData = { gateways: [], cities: [] };
const NO_TOWNS: readonly Town[] = [];

const placesByName = memoizeOne(
  (overview: Overview | null): ReadonlyMap<string, Place> =>
    new Map(overview?.places.map((place) => [place.name.zh, place])),
);

function selectGround(state: AtlasState): GroundData {
  return loadedValue(state.resources.ground) ?? NO_GROUND;
}

const deriveSigns = memoizeOne(
  (
    { gateways }: GroundData,
    places: readonly PlaceSign[],
    zones: readonly ZoneGlyph[],
    sites: readonly WarehouseMark[],
    names: readonly Box[],
    camera: Camera,
    size: Size,
  ): readonly WarehouseMark[] => {
    const at = (world: WorldPoint, [dx, dy]: readonly [number, number], radius: number) => {
      const [x, y] = worldToScreen(world, camera, size);
      return { screen: [x + dx, y + dy], radius } as const;
    };
    const obstacles: readonly Obstacle[] = [
      ...places.map(({ world, radius }) => at(world, [0, 0], radius)),
      ...zones.map(({ world, offset }) => at(world, offset, GLYPH_RADIUS + GLYPH_CASING)),
      ...sites.map(({ world, offset, sign }) => at(world, offset, sign.radius)),
    ];
    return gatewaySigns(gateways, obstacles, names, camera, size);
  },
);

const NO_ROWS: readonly never[] = [];

/** Where the names of places and sites stand, to which signs give way. */
const deriveNameBoxes = memoizeOne(
  (
    places: DrawnRows['places'],
    zones: DrawnRows['zones'],
    warehouses: DrawnRows['warehouses'],
    marks: readonly PlaceMark[],
    camera: Camera,
    size: Size,
    language: AtlasState['language'],
    isAbroad: boolean,
  ): readonly Box[] => {
    const others = { gateways: NO_ROWS, steppedBack: NO_ROWS, owners: NO_ROWS, emphases: NO_ROWS };
    const rows = { ...others, places, zones, warehouses };
    return setNames({ rows, marks, camera, size, isAbroad, ground: [] }, language).map((label) =>
      seatBox(worldToScreen(label.world, camera, size), textSize(label.text), label),
    );
  },
);

function nameBoxes(state: AtlasState): readonly Box[] {
  return deriveNameBoxes(
    selectDrawnRows(state, 'places'),
    selectDrawnRows(state, 'zones'),
    selectDrawnRows(state, 'warehouses'),
    selectMarks(state),
    selectSettledCamera(state),
    selectMapSize(state),
    state.language,
    showsWarehouses(state),
  );
}

/** The same signs as before are the same list: nothing is drawn anew. */
const keepSigns = memoizeOne(
  (signs: readonly WarehouseMark[]) => signs,
  ([a], [b]) =>
    a.length === b.length &&
    a.every(({ world, members, name }, row) => {
      const other = b[row];
      return (
        other !== undefined &&
        name === other.name &&
        members[0] === other.members[0] &&
        world[0] === other.world[0] &&
        world[1] === other.world[1]
      );
    }),
);

/** Beside the marks of all years and the names of the shown one: a step of the year moves few signs. */
function selectSigns(state: AtlasState): readonly WarehouseMark[] {
  const ground = selectGround(state);
  const camera = selectSettledCamera(state);
  if (ground.gateways.length === 0 || camera.zoom < GATEWAYS_ABROAD_FROM) return NO_ROWS;
  const hasZones = showsSingleZones(state);
  const signs = deriveSigns(
    ground,
    hasZones ? NO_ROWS : selectPlaceSigns(state),
    hasZones ? selectZoneGlyphs(state) : NO_ROWS,
    showsWarehouses(state) ? selectWarehouseMarks(state) : NO_ROWS,
    nameBoxes(state),
    camera,
    selectMapSize(state),
  );
  return keepSigns(signs);
}

const deriveNames = memoizeOne(
  (
    { cities }: GroundData,
    signs: readonly WarehouseMark[],
    towns: readonly Town[],
    places: ReadonlyMap<string, Place>,
    camera: Camera,
    size: Size,
    /** Where sites are shown, countries are named beside them. */
    namesCountries: boolean,
    asked: string | null,
  ): readonly LabelledMark[] => {
    const gateways = gatewayNames(signs, cities, camera);
    // Another map in the base map's place has names of its own.
    if (ATLAS_STYLE !== '') return gateways;
    return [
      ...seaNames(camera),
      ...cityNames(cities, camera, asked),
      ...(namesCountries ? nameCountries([], camera, size) : []),
      ...gateways,
      ...townNames(towns, places, camera, size),
    ];
  },
);

function selectNames(state: AtlasState): readonly LabelledMark[] {
  if (loadedValue(state.resources.ground) === null) return NO_ROWS;
  const [camera, size] = [selectSettledCamera(state), selectMapSize(state)];
  const selection = selectedIn(state);
  return deriveNames(
    selectGround(state),
    selectSigns(state),
    loadedValue(state.resources.towns) ?? NO_TOWNS,
    placesByName(selectOverview(state)),
    camera,
    size,
    !showsWarehouses(state) && looksBeyondChina(camera, size),
    selection?.type === 'near' ? selection.id : null,
  );
}

function pick(
  state: AtlasState,
  [x, y]: WorldPoint,
  scale: number,
  reach: number,
): readonly Picked[] {
  return selectSigns(state).flatMap(({ world, sign, members: [id = ''] }) => {
    const distance = Math.hypot(world[0] - x, world[1] - y) * scale;
    if (distance > sign.radius + reach) return [];
    return { selection: { type: 'gateway', id }, distance };
  });
}

function locate(
  state: AtlasState,
  selection: Selection,
  type: Emphasis['type'],
): readonly Emphasis[] {
  return selectSigns(state)
    .filter(({ members }) => members.includes(selection.id))
    .map(({ world, offset, sign }) => ({ type, selection, world, offset, radius: sign.radius }));
}

/** From now on they are drawn; until the first call there are none. */
export function installGround(): void {
  drawGroundWith({
    gateways: selectSigns,
    names: selectNames,
    pick,
    locate,
    drawnAs: (sign) => ({ id: signId(sign), parts: signParts(sign), text: signText(sign) }),
  });
}
