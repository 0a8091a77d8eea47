// Before and after by date: a walk through all zones of a kind, and a rank in the province.
import { describe, expect, it } from 'vitest';
import { neighboursOf, provinceRank } from '@/selectors/details/neighbours';
import { datasetOf, unknownDate } from '../../fixtures/fixtures';
import { REAL_DATASET } from '../../fixtures/realDataset';

const DATASET = datasetOf(
  { id: 'unknown', kind: 'bonded-zone', ...unknownDate('2010') },
  { id: 'late', kind: 'bonded-zone', designated: '2019', place: 'chengdu' },
  { id: 'early', kind: 'bonded-zone', designated: '2015-05', place: 'ningbo' },
  { id: 'middle', kind: 'bonded-zone', designated: '2016-01-12' },
  { id: 'other', designated: '2015-12' },
);

function zone(id: string) {
  const found = DATASET.zoneById.get(id);
  if (found === undefined) throw new Error(id);
  return found;
}

describe('neighboursOf', () => {
  it('are the zones of the same kind before and after, unknown dates last', () => {
    const around = (id: string) => {
      const { previous, next } = neighboursOf(DATASET, zone(id));
      return [previous?.id ?? null, next?.id ?? null];
    };
    expect(['early', 'middle', 'late', 'unknown', 'other'].map(around)).toEqual([
      [null, 'middle'],
      ['early', 'late'],
      ['middle', 'unknown'],
      ['late', null],
      [null, null],
    ]);
  });

  it('lead through every comprehensive pilot zone of the real data', () => {
    const zones = REAL_DATASET.zones.filter(({ kind }) => kind === 'comprehensive-pilot-zone');
    const first = zones.find((each) => neighboursOf(REAL_DATASET, each).previous === null);
    const walked: string[] = [];
    for (let at = first ?? null; at !== null; at = neighboursOf(REAL_DATASET, at).next) {
      walked.push(at.id);
      if (walked.length > zones.length) break;
    }
    expect(walked[0]).toBe('cpz-hangzhou');
    expect(new Set(walked).size).toBe(zones.length);
  });
});

describe('provinceRank', () => {
  it('counts by date among the zones of the kind in the province', () => {
    const dated = datasetOf(
      { id: 'late', designated: '2019' },
      { id: 'early', designated: '2015-05', place: 'ningbo' },
      { id: 'twin', designated: '2015-05', place: 'wenzhou' },
      { id: 'away', designated: '2012', place: 'chengdu' },
    );
    const rank = (id: string) => {
      const found = dated.zoneById.get(id);
      return found === undefined ? undefined : provinceRank(dated, found);
    };
    expect(rank('early')).toEqual({ rank: 1, total: 3 });
    expect(rank('twin')).toEqual({ rank: 1, total: 3 });
    expect(rank('late')).toEqual({ rank: 3, total: 3 });
    expect(rank('away')).toEqual({ rank: 1, total: 1 });
  });

  it('is not known where the date of one of them is not', () => {
    expect(provinceRank(DATASET, zone('unknown'))).toBeNull();
    expect(provinceRank(DATASET, zone('early'))).toBeNull();
    expect(provinceRank(DATASET, zone('late'))).toEqual({ rank: 1, total: 1 });
  });
});
