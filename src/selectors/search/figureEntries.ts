// What of the figures can be found: by what they measure, in both languages, and by their value as it is said.
import type { SearchIndex } from '@/dataset/decodeSearchIndex';
import { type Comparator, type Figure, type FigureUnit, figureYear } from '@/model/figure';
import type { BilingualName } from '@/model/place';
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

const COMPARATORS: Readonly<Record<Comparator, BilingualName>> = {
  exact: { en: '', zh: '' },
  about: { en: 'about ', zh: '约' },
  more_than: { en: 'more than ', zh: '超过' },
  almost: { en: 'almost ', zh: '近' },
  not_published: { en: '', zh: '' },
};

/** Of what is not counted but measured; what is counted, the figure's name says. */
const UNITS: Readonly<Partial<Record<FigureUnit, BilingualName>>> = {
  CNY: { en: ' yuan', zh: '元' },
  USD: { en: ' US dollars', zh: '美元' },
  percent: { en: '%', zh: '%' },
  m2: { en: ' m²', zh: '平方米' },
};

/** The value as it is said shortest, with what bounds it and its unit. */
function sayValue({ value, comparator, unit }: Figure): BilingualName {
  const [plain = '', grouped = plain, ...spoken] = spokenValues(value);
  const { en, zh } = COMPARATORS[comparator];
  const measured = UNITS[unit] ?? { en: '', zh: '' };
  return {
    en: `${en}${spoken.find((text) => /[a-z]/.test(text)) ?? grouped}${measured.en}`,
    zh: `${zh}${spoken.find((text) => /[万亿]/.test(text)) ?? plain}${measured.zh}`,
  };
}

export function figureEntries(
  figures: readonly Figure[],
  index: SearchIndex,
): readonly SearchEntry[] {
  return figures.map((figure): SearchEntry => {
    const { en, zh, words } = FIGURE_NAMES[figure.indicator];
    const value = sayValue(figure);
    const year = figureYear(figure);
    return {
      type: 'figure',
      selection: { type: 'figure', id: figure.id },
      name: { en: `${en}: ${value.en}`, zh: `${zh}：${value.zh}` },
      title: null,
      zones: [],
      figure,
      year,
      ...namesOf(index, { en, zh }, [...words, ...spokenValues(figure.value)]),
      initials: '',
      context: [String(year), 'figure', '数据'].map(nameStarts),
    };
  });
}
