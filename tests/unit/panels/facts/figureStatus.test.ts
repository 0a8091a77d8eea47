// What tells figures of one time apart, in both languages; never more than the data say.
import { expect, it } from 'vitest';
import type { Figure } from '@/model/figure';
import { figureStatus } from '@/panels/facts/warehouseWords';
import { loadTexts, textsOn } from '@/text/loadedTexts';

const FIGURE = { asOf: '2024', vintage: null, confidence: 'confirmed' } as Figure;

it.each<[Partial<Figure>, readonly string[], readonly string[]]>([
  [{}, [], []],
  [{ vintage: 'preliminary' }, ['preliminary'], ['初步']],
  [{ vintage: 'revised', confidence: 'memory' }, ['revised', 'Unconfirmed'], ['修订', '未证实']],
])('of %j', async (own, en, zh) => {
  await Promise.all(
    (['opening', 'warehouses'] as const).flatMap((subject) =>
      (['en', 'zh'] as const).map((language) => loadTexts(subject, language)),
    ),
  );
  const of = (language: 'en' | 'zh') =>
    figureStatus(
      { ...FIGURE, ...own },
      textsOn('warehouses', language),
      textsOn('opening', language),
    );
  expect(of('en')).toEqual(en);
  expect(of('zh')).toEqual(zh);
});
