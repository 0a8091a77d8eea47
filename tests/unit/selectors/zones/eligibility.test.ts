// Retail import of real cities before and after each date of the policy, and the published totals.
import { describe, expect, it } from 'vitest';
import { isHostedZoneKind } from '@/model/zoneKind';
import { isInForceOn } from '@/selectors/time/lifespan';
import { retailImportEligibility } from '@/selectors/zones/eligibility';
import { datasetOf, unknownDate } from '../../fixtures/fixtures';
import { REAL_DATASET, REAL_SOURCES } from '../../fixtures/realDataset';

function answer(place: string, day: string) {
  const { eligible, rule, zones, documents } = retailImportEligibility(REAL_DATASET, place, day);
  return { eligible, rule, zones: zones.map(({ id }) => id), documents };
}

const NO = { eligible: false, rule: null, zones: [], documents: [] };

describe('cities on a list', () => {
  it.each([
    ['hangzhou', '2015-12-31', '2017-01-01', []],
    ['pingtan', '2015-12-31', '2017-01-01', []],
    ['hefei', '2017-12-31', '2018-01-01', ['mofcom-2017-12-07']],
    ['suzhou', '2017-12-31', '2018-01-01', ['mofcom-2017-12-07']],
    ['yiwu', '2018-12-31', '2019-01-01', ['shangcaifa-2018-486']],
    ['beijing', '2018-12-31', '2019-01-01', ['shangcaifa-2018-486']],
    ['shijiazhuang', '2020-01-16', '2020-01-17', ['shangcaifa-2020-15']],
    ['nantong', '2020-01-16', '2020-01-17', ['shangcaifa-2020-15']],
    ['dehong', '2020-01-16', '2020-01-17', ['shangcaifa-2020-15']],
  ])('%s: not on %s, from %s', (place, before, from, documents) => {
    expect(answer(place, before)).toEqual(NO);
    const zones = [`retail-import-${place}`];
    expect(answer(place, from)).toEqual({ eligible: true, rule: 'list', zones, documents });
    for (const day of ['2020-12-31', '2021-03-17']) {
      expect(answer(place, day)).toMatchObject({ eligible: true, rule: 'list' });
    }
  });

  it('name the newest document that names them, and no other', () => {
    const days = ['2017-06-30', '2018-06-30', '2019-06-30', '2020-06-30'];
    const documents = (place: string) => days.map((day) => answer(place, day).documents.join());
    expect(documents('hangzhou')).toEqual(['', '', 'shangcaifa-2018-486', 'shangcaifa-2018-486']);
    expect(documents('chengdu')).toEqual([
      '',
      'mofcom-2017-12-07',
      'shangcaifa-2018-486',
      'shangcaifa-2018-486',
    ]);
    expect(documents('nantong')).toEqual(['', '', '', 'shangcaifa-2020-15']);
  });

  it('are not those that waited for a later one: Yiwu all through 2018', () => {
    for (const day of ['2017-12-31', '2018-01-01', '2018-07-24', '2018-12-31']) {
      expect(answer('yiwu', day)).toEqual(NO);
    }
  });
});

describe('Hainan', () => {
  it('takes the place of Haikou on 2020-01-17', () => {
    expect(answer('haikou', '2018-12-31')).toEqual(NO);
    expect(answer('haikou', '2020-01-16')).toMatchObject({
      rule: 'list',
      zones: ['retail-import-haikou'],
      documents: ['shangcaifa-2018-486'],
    });
    expect(answer('haikou', '2020-01-17')).toMatchObject({
      rule: 'list',
      zones: ['retail-import-hainan'],
      documents: ['shangcaifa-2020-15'],
    });
  });

  it('is eligible as a whole, Sanya with it', () => {
    for (const place of ['hainan', 'sanya']) {
      expect(answer(place, '2020-01-16')).toEqual(NO);
      expect(answer(place, '2020-01-17')).toMatchObject({
        rule: 'list',
        zones: ['retail-import-hainan'],
      });
      expect(answer(place, '2026-01-01').eligible).toBe(true);
    }
  });
});

describe('the rule of 2021', () => {
  const neverListed = REAL_DATASET.places.filter(
    ({ id, partOf }) =>
      partOf === null &&
      !REAL_DATASET.zonesByPlace.get(id)?.some(({ kind }) => kind === 'retail-import-city'),
  );

  it('opens a city that hosts nothing but bonded zones, on the day and not before', () => {
    const onlyBonded = neverListed.filter(({ id }) => {
      const hosted = REAL_DATASET.zonesByPlace.get(id) ?? [];
      const inForce = hosted.filter((zone) => isInForceOn(zone, '2021-03-18'));
      return inForce.length > 0 && inForce.every(({ kind }) => kind === 'bonded-zone');
    });
    const places = onlyBonded.map(({ id }) => id);
    expect(places).toEqual(expect.arrayContaining(['yangzhou', 'zhenjiang', 'baoji']));
    for (const { id } of onlyBonded) {
      expect(answer(id, '2021-03-17')).toEqual(NO);
      const after = answer(id, '2021-03-18');
      expect(after).toMatchObject({
        eligible: true,
        rule: 'hosted-zones',
        documents: ['shangcaifa-2021-39'],
      });
      const kinds = after.zones.map((zone) => REAL_DATASET.zoneById.get(zone)?.kind);
      expect(new Set(kinds)).toEqual(new Set(['bonded-zone']));
    }
  });

  it('opens no city that was not listed before its day, and each that hosts a zone on it', () => {
    for (const { id } of neverListed) {
      expect(answer(id, '2021-03-17')).toEqual(NO);
      const hosts = REAL_DATASET.zonesByPlace
        .get(id)
        ?.some((zone) => isHostedZoneKind(zone.kind) && isInForceOn(zone, '2021-03-18'));
      expect(answer(id, '2021-03-18').eligible).toBe(hosts);
    }
  });

  it('names the hosted zones of a listed city instead of its listing', () => {
    const { rule, zones } = answer('hangzhou', '2021-03-18');
    expect(rule).toBe('hosted-zones');
    expect(zones).toContain('cpz-hangzhou');
    expect(zones).not.toContain('retail-import-hangzhou');
  });

  it('lets a later zone bring its city in from its own day', () => {
    // Batch 6, 2022-01-22.
    expect(answer('shanwei', '2022-01-21').eligible).toBe(false);
    expect(answer('shanwei', '2022-01-22')).toMatchObject({
      rule: 'hosted-zones',
      zones: ['cpz-shanwei'],
    });
  });

  it('keeps a listed city that hosts no zone on the list', () => {
    const dataset = datasetOf({ id: 'a', kind: 'retail-import-city', designated: '2016' });
    expect(retailImportEligibility(dataset, 'hangzhou', '2022-01-01')).toMatchObject({
      eligible: true,
      rule: 'list',
    });
  });

  it('does not count a zone that has ended, and an unknown date from its bound on', () => {
    const dataset = datasetOf(
      { id: 'a', kind: 'bonded-zone', designated: '2015', ended: '2021-06-30' },
      { id: 'b', kind: 'bonded-zone', place: 'ningbo', ...unknownDate('2022') },
      { id: 'c', kind: 'bonded-zone', place: 'chengdu', ...unknownDate(null) },
    );
    const on = (place: string, day: string) =>
      retailImportEligibility(dataset, place, day).eligible;
    expect([on('hangzhou', '2021-06-29'), on('hangzhou', '2021-06-30')]).toEqual([true, false]);
    expect([on('ningbo', '2022-12-30'), on('ningbo', '2022-12-31')]).toEqual([false, true]);
    expect(on('chengdu', '2099-01-01')).toBe(false);
  });
});

describe('the published totals', () => {
  it.each([
    ['2015-12-31', 0],
    ['2016-12-31', 10],
    ['2017-12-31', 10],
    ['2018-01-01', 15],
    ['2018-12-31', 15],
    ['2019-01-01', 37],
    ['2020-01-16', 37],
    ['2020-01-17', 87],
    ['2021-03-17', 87],
  ])('%s: %i units on the list', (day, total) => {
    const listings = REAL_DATASET.places.flatMap(({ id }) => answer(id, day).zones);
    expect(new Set(listings).size).toBe(total);
    expect(REAL_DATASET.places.every(({ id }) => answer(id, day).rule !== 'hosted-zones')).toBe(
      true,
    );
  });

  it('grow with every step of the policy', () => {
    const days = ['2016-12-31', '2018-01-01', '2019-01-01', '2020-01-17', '2021-03-18'];
    const eligible = days.map(
      (day) => REAL_DATASET.places.filter(({ id }) => answer(id, day).eligible).length,
    );
    expect([...eligible].sort((a, b) => a - b)).toEqual(eligible);
    expect(new Set(eligible).size).toBe(days.length);
  });
});

describe('every answer', () => {
  it('names zones in force and documents that stand in sources.csv', () => {
    for (const day of ['2016-12-31', '2018-06-30', '2019-06-30', '2020-06-30', '2022-06-30']) {
      for (const { id } of REAL_DATASET.places) {
        const { eligible, rule, zones, documents } = retailImportEligibility(REAL_DATASET, id, day);
        expect(eligible).toBe(zones.length > 0);
        expect(eligible).toBe(rule !== null);
        expect(zones.every((zone) => isInForceOn(zone, day))).toBe(true);
        expect(documents.filter((document) => !REAL_SOURCES.has(document))).toEqual([]);
      }
    }
  });

  it('about an unknown place is no', () => {
    expect(answer('atlantis', '2022-01-01')).toEqual(NO);
  });
});
