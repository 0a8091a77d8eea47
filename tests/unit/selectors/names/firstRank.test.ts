// Of the real cities those of the first rank are named at every size, in both languages.
import { describe, expect, it } from 'vitest';
import type { Size } from '@/model/camera';
import { LANGUAGES } from '@/model/language';
import type { ZoneKind } from '@/model/zoneKind';
import { selectScene } from '@/selectors/scene/scene';
import { selectCamera } from '@/selectors/view/framing';
import type { AtlasState } from '@/store/atlasState';
import { NOMINAL_SIZE } from '@/theme/layout';
import { inForce } from '../../../unit/fixtures/fixtures';
import { realState } from '../../../unit/fixtures/realDataset';

const MUST =
  'beijing shanghai guangzhou shenzhen tianjin chongqing chengdu wuhan hangzhou nanjing xian';
const PILOT: readonly ZoneKind[] = ['comprehensive-pilot-zone'];
const PHONE: Size = { width: 390, height: 420 };
/** Directly under the central government, sub-provincial, capital of a province. */
const FIRST_RANK = 35;

function lookingAtChina(size: Size, wishes: Parameters<typeof realState>[0]): AtlasState {
  return { ...realState(wishes), mapSize: size };
}

const namesOf = (state: AtlasState) => selectScene(state).labels.map(({ place }) => place.id);

function firstRankNames(state: AtlasState): readonly string[] {
  const shown = new Map(
    selectScene(state).rows.places.map(({ place }) => [place.id, place.importance]),
  );
  return namesOf(state).filter((id) => (shown.get(id) ?? 0) >= FIRST_RANK);
}

describe('the names of the real cities', () => {
  it.each(LANGUAGES)(
    'has all of the eleven in a wide window, pilot zones of 2020, %s',
    (language) => {
      const state = lookingAtChina(NOMINAL_SIZE, { language, kinds: PILOT, ...inForce(2020) });
      expect(MUST.split(' ').filter((id) => !namesOf(state).includes(id))).toEqual([]);
    },
  );

  it.each(LANGUAGES)('has all of the eleven in the opening view, %s', (language) => {
    const state = lookingAtChina(NOMINAL_SIZE, { language });
    expect(MUST.split(' ').filter((id) => !namesOf(state).includes(id))).toEqual([]);
  });

  it.each(LANGUAGES)('has at least ten of the first rank on a phone, %s', (language) => {
    for (const kinds of [PILOT, realState().kinds]) {
      const state = lookingAtChina(PHONE, { language, kinds });
      expect(firstRankNames(state).length).toBeGreaterThanOrEqual(10);
    }
  });

  it('names cities that only are on the retail-import list', () => {
    const state = lookingAtChina(NOMINAL_SIZE, {
      kinds: ['retail-import-city'],
      ...inForce(2019),
    });
    const count = selectScene(state).rows.places.filter(({ mark }) => mark !== null).length;
    expect(namesOf(state).length).toBeGreaterThan(count / 2);
  });

  it('names no city while a far greater one beside it has no name', () => {
    const state = lookingAtChina(NOMINAL_SIZE, { kinds: PILOT });
    const names = namesOf(state);
    expect(names.indexOf('shanghai')).toBeLessThan(names.indexOf('suzhou') >>> 0);
    expect(names).not.toContain('kuitun');
  });

  it('keeps nearly all names where they are when the map is moved a little', () => {
    const still = lookingAtChina(NOMINAL_SIZE, { kinds: PILOT });
    const camera = selectCamera(still);
    const seats = (state: AtlasState) =>
      new Map(
        selectScene(state).labels.map(({ place, anchor, shift }) => [
          place.id,
          `${anchor} ${shift.join(' ')}`,
        ]),
      );
    const before = seats(still);
    for (const step of [0.05, 0.1, 0.2]) {
      const after = seats({
        ...still,
        camera: { ...camera, longitude: camera.longitude + step, latitude: camera.latitude + step },
      });
      const kept = [...before].filter(([id, seat]) => after.get(id) === seat);
      expect(kept.length / before.size).toBeGreaterThan(0.93);
    }
  });
});
