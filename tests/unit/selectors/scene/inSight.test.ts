// The list of the marks in sight: all that the map shows, none that it does not, from north to south.
import { expect, it } from 'vitest';
import { selectShownPhases } from '@/selectors/marks/placePhases';
import { selectInSight } from '@/selectors/scene/inSight';
import { inForce, lookingAt } from '../../fixtures/fixtures';
import { realState } from '../../fixtures/realDataset';

const SIZE = { width: 1104, height: 716 };

it('lists each mark of the opening view once', () => {
  const state = { ...realState(inForce(2020)), mapSize: SIZE };
  const listed = selectInSight(state).map(({ id }) => id);
  expect(new Set(listed).size).toBe(listed.length);
  expect([...listed].sort()).toEqual(
    selectShownPhases(state)
      .map(({ place }) => place.id)
      .sort(),
  );
  expect(listed.indexOf('haerbin')).toBeLessThan(listed.indexOf('beijing'));
  expect(listed.indexOf('beijing')).toBeLessThan(listed.indexOf('sanya'));
});

it('follows the map, and stays the same list while nothing comes or goes', () => {
  const state = { ...realState(inForce(2020)), mapSize: SIZE };
  const all = selectInSight(state);
  expect(selectInSight({ ...state, query: 'x' })).toBe(all);
  const camera = { longitude: 120.2, latitude: 30.3, zoom: 5.5 };
  const near = selectInSight(lookingAt(state, camera, SIZE)).map(({ id }) => id);
  expect(near).toContain('hangzhou');
  expect(near).not.toContain('haerbin');
});
