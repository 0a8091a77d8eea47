// A place's way into retail import: one step for each change of rule or document, none between.
import { describe, expect, it } from 'vitest';
import { latestDay } from '@/model/partialDate';
import { stepAtEndOf } from '@/selectors/places/retailAnswer';
import { retailImportEligibility } from '@/selectors/zones/eligibility';
import { retailImportSteps, wholeOnList } from '@/selectors/zones/retailImportSteps';
import { REAL_DATASET } from '../../fixtures/realDataset';

function steps(place: string) {
  return retailImportSteps(REAL_DATASET, place).map(({ from, eligibility }) =>
    `${from ?? 'before'} ${eligibility.rule ?? 'no'} ${eligibility.documents.join()}`.trim(),
  );
}

describe('retailImportSteps', () => {
  it('of Hangzhou: on the list, which a document names from 2019 on, then by the rule', () => {
    expect(steps('hangzhou')).toEqual([
      'before no',
      '2016 list',
      '2019-01-01 list shangcaifa-2018-486',
      '2021-03-18 hosted-zones shangcaifa-2021-39',
      // An import promotion zone of that year counts, too.
      '2022 hosted-zones shangcaifa-2021-39',
    ]);
  });

  it('of Haikou: with its island, which is on the list, until its own zones count', () => {
    const wholes = retailImportSteps(REAL_DATASET, 'haikou').map(({ from, eligibility }) => [
      from,
      wholeOnList(eligibility, 'haikou')?.en ?? null,
    ]);
    expect(wholes).toContainEqual([expect.stringMatching(/^2020/), 'Hainan']);
    expect(wholes.at(-1)).toEqual([expect.any(String), null]);
    const own = retailImportSteps(REAL_DATASET, 'hangzhou').map(({ eligibility }) =>
      wholeOnList(eligibility, 'hangzhou'),
    );
    expect(own.every((whole) => whole === null)).toBe(true);
  });

  it('of Yiwu: from 2019 on', () => {
    expect(steps('yiwu').slice(0, 2)).toEqual(['before no', '2019-01-01 list shangcaifa-2018-486']);
  });

  it('of Beihai: by what it hosts in each year', () => {
    const kinds = retailImportSteps(REAL_DATASET, 'beihai').map(({ from, eligibility }) => [
      from,
      [...new Set(eligibility.zones.map(({ kind }) => kind))].sort(),
    ]);
    expect(kinds.slice(1)).toEqual([
      ['2020-01-17', ['retail-import-city']],
      ['2021-03-18', ['bonded-zone']],
      ['2022-11-03', ['bonded-zone', 'import-promotion-zone']],
      ['2025-04-25', ['bonded-zone', 'comprehensive-pilot-zone', 'import-promotion-zone']],
    ]);
  });

  it('of Xiantao: not known until its center of unknown date is documented, then at the latest', () => {
    const known = retailImportSteps(REAL_DATASET, 'xiantao').map(
      ({ from, eligibility, unsure, isBound }) => [
        from,
        eligibility.eligible,
        unsure.map(({ id }) => id),
        isBound,
      ],
    );
    expect(known).toEqual([
      [null, false, [], false],
      ['2021-03-18', false, ['blc-xiantao'], false],
      ['2022', true, [], true],
    ]);
  });

  it('are unsure of no place that may import, and of none before hosting counted', () => {
    for (const { id } of REAL_DATASET.places) {
      for (const { from, eligibility, unsure } of retailImportSteps(REAL_DATASET, id)) {
        if (unsure.length === 0) continue;
        expect([id, eligibility.eligible]).toEqual([id, false]);
        expect(from !== null && latestDay(from) >= '2021-03-18').toBe(true);
      }
    }
  });

  it('name for every place and year the kinds that count at its end', () => {
    const kindsOf = (zones: readonly { readonly kind: string }[]) =>
      [...new Set(zones.map(({ kind }) => kind))].sort();
    for (const { id } of REAL_DATASET.places) {
      const all = retailImportSteps(REAL_DATASET, id);
      for (let year = 2015; year <= 2026; year++) {
        const day = `${year}-12-31`;
        const step = all[stepAtEndOf(all, year)];
        const answer = retailImportEligibility(REAL_DATASET, id, day);
        expect(kindsOf(step?.eligibility.zones ?? []), `${id} ${year}`).toEqual(
          kindsOf(answer.zones),
        );
      }
    }
  });

  it('of a place without a zone or listing: none but "no"', () => {
    expect(steps('atlantis')).toEqual(['before no']);
  });

  it('say of every place what the rule says on the first day of each step', () => {
    for (const { id } of REAL_DATASET.places) {
      for (const { from, eligibility } of retailImportSteps(REAL_DATASET, id)) {
        if (from === null) expect(eligibility.eligible).toBe(false);
        else {
          const answer = retailImportEligibility(REAL_DATASET, id, latestDay(from));
          expect(answer).toEqual(eligibility);
        }
      }
    }
  });
});
