// The retail-import rules: in order, and each document is one of the published sources.
import { describe, expect, it } from 'vitest';
import { compareDates, isPartialDate } from '@/model/partialDate';
import {
  HOSTING_RULE_DATE,
  HOSTING_RULE_DOCUMENT,
  RETAIL_IMPORT_LISTS,
} from '@/model/retailImport';
import { REAL_DATASET, REAL_SOURCES } from '../fixtures/realDataset';

describe('the lists and the rule of 2021', () => {
  it('follow each other in time', () => {
    const days = [...RETAIL_IMPORT_LISTS.map(({ from }) => from), HOSTING_RULE_DATE];
    expect(days.every(isPartialDate)).toBe(true);
    expect([...days].sort(compareDates)).toEqual(days);
  });

  it('name documents that stand in sources.csv', () => {
    const documents = [HOSTING_RULE_DOCUMENT, ...RETAIL_IMPORT_LISTS.map((list) => list.document)];
    const named = documents.filter((document) => document !== null);
    expect(named.length).toBeGreaterThanOrEqual(4);
    expect(named.filter((document) => !REAL_SOURCES.has(document))).toEqual([]);
  });

  it('name the documents that the listings themselves name', () => {
    for (const { from, document } of RETAIL_IMPORT_LISTS) {
      const listings = REAL_DATASET.zones.filter(
        (zone) => zone.kind === 'retail-import-city' && zone.designated === from,
      );
      expect(listings.length).toBeGreaterThan(0);
      expect(new Set(listings.map((zone) => zone.document))).toEqual(new Set([document]));
    }
  });
});
