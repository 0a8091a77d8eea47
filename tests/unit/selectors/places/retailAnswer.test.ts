// "Was Zhengzhou allowed in 2018, 2020, 2022, and why": the step that holds at the end of a year.
import { describe, expect, it } from 'vitest';
import { stepAtEndOf } from '@/selectors/places/retailAnswer';
import { retailImportEligibility } from '@/selectors/zones/eligibility';
import { retailImportSteps } from '@/selectors/zones/retailImportSteps';
import { REAL_DATASET, REAL_YEARS } from '../../fixtures/realDataset';

describe('the answer for a year', () => {
  it('is what the rule says at its end, for every place and year', () => {
    for (const { id } of REAL_DATASET.places) {
      const steps = retailImportSteps(REAL_DATASET, id);
      for (const year of REAL_YEARS) {
        const { eligible, rule, documents } = retailImportEligibility(
          REAL_DATASET,
          id,
          `${year}-12-31`,
        );
        const answer = steps[stepAtEndOf(steps, year)]?.eligibility;
        expect({ ...answer, zones: [] }).toEqual({ eligible, rule, documents, zones: [] });
      }
    }
  });

  it('of Zhengzhou is a list in 2018, a list in 2020, and its zones in 2022', () => {
    const steps = retailImportSteps(REAL_DATASET, 'zhengzhou');
    const answers = [2018, 2020, 2022].map((year) => steps[stepAtEndOf(steps, year)]?.eligibility);
    expect(answers.map((answer) => answer?.rule)).toEqual(['list', 'list', 'hosted-zones']);
    expect(answers.map((answer) => answer?.documents.join())).toEqual([
      // The announcement of December 2017 is on five other cities, the notice of 2020 on fifty.
      '',
      'shangcaifa-2018-486',
      'shangcaifa-2021-39',
    ]);
  });
});
