// The index over the zones: by id, by place, and the range of years that the known dates give.
import { describe, expect, it } from 'vitest';
import { datasetOf, unknownDate } from '../fixtures/fixtures';

describe('indexDataset', () => {
  const dataset = datasetOf(
    { id: 'a', place: 'hangzhou', designated: '2015-03-07' },
    { id: 'b', place: 'hangzhou', ...unknownDate('2011') },
    { id: 'c', place: 'ningbo', designated: '2022' },
    { id: 'd', place: 'sanya', designated: '2018-04', ended: '2025-04-25' },
  );

  it('finds zones, places and provinces by id', () => {
    expect(dataset.zoneById.get('c')?.place.id).toBe('ningbo');
    expect(dataset.placeById.get('sanya')?.name.en).toBe('Sanya');
    expect([...dataset.provinceById.keys()]).toEqual(['zhejiang', 'hainan']);
    expect(dataset.places.map(({ id }) => id)).toEqual(['hangzhou', 'ningbo', 'sanya']);
  });

  it('knows all zones of a place', () => {
    expect(dataset.zonesByPlace.get('hangzhou')?.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(dataset.zonesByPlace.get('shanghai')).toBeUndefined();
  });

  it('spans the years of known designations: neither bounds nor ends', () => {
    expect([dataset.firstYear, dataset.newestYear]).toEqual([2015, 2022]);
  });

  it.each([
    ['no zones', datasetOf()],
    ['unknown dates alone', datasetOf({ id: 'a', ...unknownDate('2019') })],
  ])('has a finite range for %s', (_, { firstYear, newestYear }) => {
    expect(Number.isInteger(firstYear) && firstYear <= newestYear).toBe(true);
  });
});
