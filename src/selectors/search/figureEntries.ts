// What of the figures can be found: by what they measure, in both languages, and by their value as it is said.
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import { type Figure, figureYear } from '@/model/figure';
import { FIGURE_NAMES } from './figureNames';
import { nameStarts } from './nameStarts';
import type { SearchEntry } from './searchEntries';
import { namesOf } from './searchNames';

/** 1690000000000 → "1690000000000", "1,690,000,000,000", "1.69 trillion", "1.69万亿". */
function spokenValues(value: number): readonly string[] {
  const scaled = (by: number, word: string): readonly string[] =>
    value >= by ? [`${Number((value / by).toFixed(4))}${word}`] : [];
  return [
    String(value),
    value.toLocaleString('en'),
    ...scaled(1e12, ' trillion'),
    ...scaled(1e9, ' billion'),
    ...scaled(1e6, ' million'),
    ...scaled(1e12, '万亿'),
    ...scaled(1e8, '亿'),
    ...scaled(1e4, '万'),
  ];
}

/** What all of them are about, for those who name it. */
const SUBJECT = ['figure', '数据', 'cross-border e-commerce', 'CBEC', '跨境电商', 'China', '中国'];

/** The newest first. */
export function figureEntries(
  figures: readonly Figure[],
  index: SearchIndex,
): readonly SearchEntry[] {
  const newestFirst = [...figures].sort((a, b) => figureYear(b) - figureYear(a));
  return newestFirst.map((figure): SearchEntry => {
    const { en, zh, words } = FIGURE_NAMES[figure.indicator];
    const year = figureYear(figure);
    return {
      type: 'figure',
      selection: { type: 'figure', id: figure.id },
      name: { en, zh },
      title: null,
      zones: [],
      figure,
      year,
      ...namesOf(index, { en, zh }, [...words, ...spokenValues(figure.value)]),
      initials: '',
      context: [String(year), ...SUBJECT].map(nameStarts),
    };
  });
}
