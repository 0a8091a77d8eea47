// A place's way into retail import: one step for each change of rule or document, none between.
import { describe, expect, it } from 'vitest';
import { latestDay } from '@/model/partialDate';
import { retailImportEligibility } from '@/selectors/zones/eligibility';
import { retailImportSteps } from '@/selectors/zones/retailImportSteps';
import { REAL_DATASET } from '../../fixtures/realDataset';

function steps(place: string) {
  return retailImportSteps(REAL_DATASET, place).map(({ from, eligibility }) =>
    `${from ?? 'before'} ${eligibility.rule ?? 'no'} ${eligibility.documents.join()}`.trim(),
  );
}

describe('retailImportSteps', () => {
  it('of Hangzhou: on every list, then by the rule', () => {
    expect(steps('hangzhou')).toEqual([
      'before no',
      '2016 list',
      '2018-01-01 list mofcom-2017-12-07',
      '2019-01-01 list shangcaifa-2018-486',
      '2020-01-17 list shangcaifa-2020-15',
      '2021-03-18 hosted-zones shangcaifa-2021-39',
    ]);
  });

  it('of Yiwu: from 2019 on', () => {
    expect(steps('yiwu').slice(0, 2)).toEqual(['before no', '2019-01-01 list shangcaifa-2018-486']);
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
