// Names of countries, and of what is no country by itself in Chinese.
import { expect, it } from 'vitest';
import { countryName } from '@/text/warehouses/countryNames';

it.each([
  ['DE', 'Germany', '德国'],
  ['HK', 'Hong Kong', '中国香港'],
  ['MO', 'Maca', '中国澳门'],
  ['TW', 'Taiwan', '中国台湾'],
])('of %s', (code, en, zh) => {
  expect(countryName(code).en).toContain(en);
  expect(countryName(code).zh).toBe(zh);
});
