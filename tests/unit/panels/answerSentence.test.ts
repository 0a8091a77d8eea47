// The answer as one sentence: its numbers add up.
import { beforeAll, describe, expect, it } from 'vitest';
import { ZONE_KINDS } from '@/model/zoneKind';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import { selectSummary } from '@/selectors/zones/summary';
import { loadTexts, textsOn } from '@/text/loadedTexts';
import { addedSince } from '../fixtures/fixtures';
import { REAL_YEARS, realState } from '../fixtures/realDataset';

beforeAll(() => Promise.all([loadTexts('opening', 'en'), loadTexts('opening', 'zh')]));

describe('what was added since a year', () => {
  it.each([
    [
      'en',
      '16 comprehensive pilot zones added since the end of 2024: from 165 to 178 in 2025, 3 ended',
    ],
    ['zh', '16个跨境电商综合试验区，2024年底以来新增：由165个增至2025年的178个，终止3个'],
  ] as const)('says how many ended meanwhile: %s', (language, words) => {
    const summary = selectSummary(realState({ language, ...addedSince(2024, 2025) }));
    expect(answerSentence(summary, textsOn('opening', language))).toBe(words);
  });

  it('leads from what there was to what there is, whatever the years and the kind', () => {
    for (const kind of ZONE_KINDS) {
      for (const year of REAL_YEARS.slice(1)) {
        const state = realState({ kinds: [kind], ...addedSince(year - 1, year) });
        const { zones, before, atEnd } = selectSummary(state).count;
        expect([kind, year, before + zones - atEnd >= 0]).toEqual([kind, year, true]);
      }
    }
  });
});
