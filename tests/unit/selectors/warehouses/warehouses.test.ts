// Overseas warehouses on the map: what is shown in which year, how it reads, what it never says.
import { describe, expect, it } from 'vitest';
import { toWorld, worldToScreen } from '@/model/camera';
import { selectedIn } from '@/model/view/side';
import { selectEmphases } from '@/selectors/scene/emphasis';
import { pickAt } from '@/selectors/scene/pick';
import { selectScene } from '@/selectors/scene/scene';
import { looksBeyondChina, openingCamera, worldCamera } from '@/selectors/view/framing';
import { selectCountryFigures } from '@/selectors/warehouses/countries/countryFigures';
import { selectFacilities, selectShownFacilities } from '@/selectors/warehouses/facilities';
import { selectWarehouseMarks } from '@/selectors/warehouses/warehouseMarks';
import { restoreLinkedState } from '@/store/actions';
import { parseUrlState } from '@/store/address/urlState';
import type { AtlasState } from '@/store/atlasState';
import { receiveResource } from '@/store/receiveResource';
import { atZoom, inForce, lookingAt, newIn } from '../../fixtures/fixtures';
import { realStore } from '../../fixtures/realDataset';
import { REAL_WAREHOUSES, worldState } from '../../fixtures/realWarehouses';

const SIZE = { width: 1104, height: 748 };
const WORLD = worldCamera(SIZE.width, SIZE.height);

function countriesOf(state: AtlasState) {
  return selectScene(lookingAt(state, WORLD, SIZE)).rows.warehouses.filter(
    ({ sign }) => sign.type === 'country',
  );
}

function sitesAt(state: AtlasState, zoom: number, longitude: number, latitude: number) {
  return selectScene(lookingAt(state, { longitude, latitude, zoom }, SIZE)).rows.warehouses.filter(
    ({ world, sign }) => {
      const [x, y] = worldToScreen(world, { longitude, latitude, zoom }, SIZE);
      return sign.type !== 'country' && x > 0 && y > 0 && x < SIZE.width && y < SIZE.height;
    },
  );
}

describe('the world in the year of the country figures', () => {
  const state = worldState(inForce(2022));
  const labels = selectScene(lookingAt(state, WORLD, SIZE)).labels.map(({ text }) => text);

  it('reads 1,178 for the United States, a solid symbol', () => {
    expect(labels).toContain('United States 1,178');
    const [largest] = countriesOf(state);
    expect(largest?.sign).toMatchObject({ type: 'country', figure: 'exact' });
    expect(largest?.members).toEqual(['us']);
  });

  it('reads more than 200 for Germany and the United Kingdom, open symbols', () => {
    const bounds = countriesOf(state).filter(
      ({ sign }) => sign.type === 'country' && sign.figure === 'bound',
    );
    expect(bounds.map(({ name }) => name.en)).toEqual([
      'Germany > 200',
      'United Kingdom > 200',
      'Canada > 100',
      'Japan > 100',
    ]);
    expect(labels).toContain('United Kingdom > 200');
    // Its sites leave no room for one line.
    expect(labels).toContain('Germany\n> 200');
  });

  it('names Italy without a number', () => {
    const italy = countriesOf(state).find(({ name }) => name.en.startsWith('Italy'));
    expect(italy?.name).toEqual({ en: 'Italy', zh: '意大利' });
    expect(italy?.sign).toMatchObject({ figure: 'none' });
  });

  it.each([
    [1104, 748],
    [390, 490],
    [640, 250],
  ])('lets signs without a figure be seen and picked on a map of %d × %d', (width, height) => {
    const size = { width, height };
    const camera = worldCamera(width, height);
    const { warehouses } = selectScene(lookingAt(state, camera, size)).rows;
    const small = warehouses.filter(
      ({ sign }) => sign.type === 'country' && sign.figure === 'none',
    );
    expect(small).toHaveLength(5);
    for (const { world, members } of small) {
      const [x, y] = worldToScreen(world, camera, size);
      if (x < 0 || y < 0 || x > width || y > height) continue;
      const [first] = pickAt(lookingAt(state, camera, size), [x, y], 4);
      expect(first?.selection.id).toBe(members[0]);
      const covering = warehouses.filter((other) => {
        const [otherX, otherY] = worldToScreen(other.world, camera, size);
        return (
          other.sign.type !== 'country' &&
          Math.hypot(otherX - x, otherY - y) < other.sign.radius + 4
        );
      });
      expect(covering, members[0]).toEqual([]);
      // Aside, but still at its country.
      const country = REAL_WAREHOUSES.data.countOf.get(members[0] ?? '');
      if (country === undefined) throw new Error('no such country');
      const [ownX, ownY] = worldToScreen(toWorld(country.position), camera, size);
      expect(Math.hypot(ownX - x, ownY - y)).toBeLessThan(40);
    }
  });

  it('draws areas in proportion to the counts', () => {
    const [states, germany] = countriesOf(state);
    const ratio = ((states?.sign.radius ?? 0) / (germany?.sign.radius ?? 1)) ** 2;
    expect(ratio).toBeCloseTo(1178 / 200, 0);
  });
});

describe('other years', () => {
  it.each([2019, 2021, 2023, 2026])('%d shows no country and offers 2022', (year) => {
    const state = worldState(inForce(year));
    expect(countriesOf(state)).toEqual([]);
    expect(selectCountryFigures(state)).toEqual({ type: 'no-figures', year, offered: 2022 });
  });

  it('a range has additions, and counts are none', () => {
    const state = worldState(newIn(2021, 2023));
    expect(countriesOf(state)).toEqual([]);
    expect(selectCountryFigures(state)).toEqual({ type: 'range', offered: 2022 });
  });

  it('figures of one source hide with confirmed facts only, and it is said', () => {
    const state = worldState({ ...inForce(2022), confirmedOnly: true });
    expect(countriesOf(state)).toEqual([]);
    expect(selectCountryFigures(state)).toEqual({ type: 'unconfirmed' });
  });
});

describe('documented sites by year', () => {
  it('come with the year they opened or are known; undated ones in the newest year only', () => {
    const idsIn = (wish: Partial<AtlasState>) =>
      new Set(selectShownFacilities(worldState(wish)).map(({ id }) => id));
    expect(idsIn(inForce(2021)).has('us-jd-piscataway')).toBe(false);
    expect(idsIn(inForce(2022)).has('us-jd-piscataway')).toBe(true);
    expect(idsIn(inForce(2025)).has('us-lecangs-whitehall')).toBe(false);
    expect(idsIn({}).has('us-lecangs-whitehall')).toBe(true);
    expect(idsIn({}).size).toBe(REAL_WAREHOUSES.data.facilities.length);
    expect(idsIn(newIn(2022, 2022)).has('ae-ccc-jebelali')).toBe(true);
    expect(idsIn(newIn(2022, 2022)).has('us-lecangs-perris')).toBe(false);
  });

  it('stand for every site with a point, in every year and at every zoom, once', () => {
    for (const year of [2016, 2020, 2022, 2026]) {
      const state = worldState(inForce(year));
      const located = selectShownFacilities(state).filter(({ position }) => position !== null);
      for (const zoom of [0, 1.5, 3, 5, 7, 9]) {
        const members = selectWarehouseMarks(atZoom(state, zoom))
          .filter(({ from, to, sign }) => from <= year && year <= to && sign.type !== 'country')
          .flatMap((mark) => mark.members);
        expect(members.toSorted()).toEqual(located.map(({ id }) => id).toSorted());
      }
    }
  });

  it('pass the filters', () => {
    const state = worldState({
      facilityFilter: {
        operators: null,
        country: 'GB',
        type: 'logistics_property',
        group: 'active',
      },
    });
    expect(selectFacilities(state).map(({ id }) => id)).toEqual([
      'gb-jdp-miltonkeynes',
      'gb-jdp-doncaster',
      'gb-jdp-leicester',
    ]);
  });
});

describe('stacks', () => {
  it.each([
    ['the Inland Empire', -117.3, 34.05],
    ['New Jersey', -74.3, 40.6],
    ['the Rhine and Ruhr', 6.6, 51.3],
  ])('of %s come apart on zooming in', (_, longitude, latitude) => {
    const state = worldState();
    const far = sitesAt(state, 2, longitude, latitude);
    expect(far.some(({ sign }) => sign.type === 'stack')).toBe(true);
    const near = sitesAt(state, 10, longitude, latitude);
    expect(near.length).toBeGreaterThan(0);
    expect(near.every(({ sign }) => sign.type === 'site')).toBe(true);
  });

  it('at one point sit side by side', () => {
    const marks = sitesAt(worldState(), 8, -0.75583, 52.04172).filter(({ members }) =>
      members[0]?.includes('miltonkeynes'),
    );
    expect(marks).toHaveLength(2);
    expect(marks[0]?.offset).not.toEqual(marks[1]?.offset);
  });

  it('are picked with all their members', () => {
    const state = worldState();
    const camera = { longitude: -74.3, latitude: 40.6, zoom: 4 };
    const stack = sitesAt(state, 4, -74.3, 40.6).find(({ sign }) => sign.type === 'stack');
    if (stack === undefined) throw new Error('no stack');
    const picked = pickAt(
      lookingAt(state, camera, SIZE),
      worldToScreen(stack.world, camera, SIZE),
      4,
    );
    expect(picked.map(({ selection }) => selection.id)).toEqual([...stack.members]);
  });
});

describe('the China framing', () => {
  it('shows no warehouse, the world does', () => {
    const china = openingCamera(SIZE.width, SIZE.height);
    expect(selectScene(lookingAt(worldState(), china, SIZE)).rows.warehouses).toEqual([]);
    expect(
      selectScene(lookingAt(worldState(), WORLD, SIZE)).rows.warehouses.length,
    ).toBeGreaterThan(20);
    expect(
      selectScene(lookingAt(worldState({ warehouses: false }), WORLD, SIZE)).rows.warehouses,
    ).toEqual([]);
  });

  it.each([
    [1104, 716],
    [390, 490],
    [320, 400],
    [2400, 700],
  ])('is told from the world on a map of %d × %d', (width, height) => {
    const size = { width, height };
    expect(looksBeyondChina(openingCamera(width, height), size)).toBe(false);
    expect(looksBeyondChina(worldCamera(width, height), size)).toBe(true);
  });
});

describe('a selected warehouse', () => {
  const linked = parseUrlState('?warehouse=us-shein-whitestown');

  it('waits for its data and is kept', () => {
    const store = realStore();
    restoreLinkedState(store, linked);
    expect(selectedIn(store.getState())).toEqual({ type: 'warehouse', id: 'us-shein-whitestown' });
    receiveResource(store, 'warehouses', REAL_WAREHOUSES);
    expect(selectedIn(store.getState())?.id).toBe('us-shein-whitestown');
  });

  it('is dropped when the data do not know it', () => {
    const store = realStore();
    restoreLinkedState(store, parseUrlState('?warehouse=us-nobody-nowhere'));
    receiveResource(store, 'warehouses', REAL_WAREHOUSES);
    expect(selectedIn(store.getState())).toBeNull();
    restoreLinkedState(store, parseUrlState('?warehouse=us-nobody-nowhere'));
    expect(selectedIn(store.getState())).toBeNull();
  });

  it.each([
    ['ru-hunchun-ussuriysk', 131.96, 43.8],
    ['pk-cainiao-lahore', 74.35, 31.56],
  ])('%s stands in the frame of China, too, once it is selected', (id, longitude, latitude) => {
    const camera = { longitude, latitude, zoom: 4 };
    const membersOf = (state: AtlasState) =>
      selectScene(lookingAt(state, camera, SIZE)).rows.warehouses.flatMap(({ members }) => members);
    expect(membersOf(worldState())).toEqual([]);
    expect(membersOf(worldState({ selection: { type: 'warehouse', id } }))).toContain(id);
  });

  it('has its ring where its sign or stack stands', () => {
    const state = worldState({ selection: linked.selection });
    const [ring] = selectEmphases(atZoom(state, 5));
    expect(ring?.world).toEqual(toWorld([-86.34583, 39.99726]));
  });
});
