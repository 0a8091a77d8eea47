// The answer as one sentence: its numbers add up.
import { beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '@/model/language';
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import { statusAtEndOf } from '@/selectors/time/lifespan';
import { selectSummary } from '@/selectors/zones/summary';
import { loadTexts, textsOn } from '@/text/loadedTexts';
import { addedSince } from '../fixtures/fixtures';
import { REAL_DATASET, REAL_YEARS, realState } from '../fixtures/realDataset';

beforeAll(() => Promise.all([loadTexts('opening', 'en'), loadTexts('opening', 'zh')]));

/** The zones of a kind surely in force at the end of a year, dated; the areas of a free trade zone are one. */
function standingAt(kind: ZoneKind, year: number): ReadonlySet<string> {
  return new Set(
    REAL_DATASET.zones
      .filter((zone) => zone.kind === kind && statusAtEndOf(zone, year) === 'in-force')
      .map(({ id, group }) => group?.id ?? id),
  );
}

describe('what was added since a year', () => {
  it.each([
    [
      'en',
      '16 comprehensive pilot zones added since the end of 2024: from 165 to 178 in 2025, 3 ended',
    ],
    ['zh', '16个跨境电商综合试验区，2024年底以来新增：总数由165个变为2025年的178个，终止3个'],
  ] as const)('says how many ended meanwhile: %s', (language, words) => {
    const summary = selectSummary(realState({ language, ...addedSince(2024, 2025) }));
    expect(answerSentence(summary, textsOn('opening', language))).toBe(words);
  });

  it('counts as ended just those that were there and are no more, whatever the years and the kind', () => {
    for (const kind of ZONE_KINDS) {
      for (const [index, from] of REAL_YEARS.entries()) {
        for (const year of REAL_YEARS.slice(index + 1)) {
          const state = realState({ kinds: [kind], ...addedSince(from, year) });
          const { zones, before, atEnd } = selectSummary(state).count;
          const standing = (at: number): ReadonlySet<string> => standingAt(kind, at);
          const gone = [...standing(from)].filter((id) => !standing(year).has(id));
          expect([kind, from, year, before + zones - atEnd]).toEqual([
            kind,
            from,
            year,
            gone.length,
          ]);
        }
      }
    }
  });
});

describe('where confirmed facts alone are counted', () => {
  it.each(LANGUAGES)('says so at its end, %s', (language) => {
    const { kinds } = textsOn('opening', language);
    for (const wishes of [{}, { hasNot: ['free-trade-zone'] }] as const) {
      const said = (confirmedOnly: boolean): string =>
        answerSentence(
          selectSummary(realState({ ...wishes, confirmedOnly })),
          textsOn('opening', language),
        );
      expect(said(true).endsWith(kinds.confirmedAlone)).toBe(true);
      expect(said(false)).not.toContain(kinds.confirmedAlone);
    }
  });
});

describe('where the map shows the owners of overseas warehouses', () => {
  it.each([
    ['en', 'Overseas warehouses by home of their owners'],
    ['zh', '各地企业拥有的海外仓'],
  ] as const)('counts no zones: %s', (language, words) => {
    for (const overrides of [{}, { kinds: [] }, { has: ['bonded-zone'] }] as const) {
      const summary = selectSummary(realState({ language, owners: true, ...overrides }));
      expect(answerSentence(summary, textsOn('opening', language))).toBe(words);
    }
  });
});
