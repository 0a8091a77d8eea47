// Exchanges of listed operators, in the words of each language.
import { expect, it } from 'vitest';
import { warehouses as en } from '@/text/warehouses/en';
import { warehouses as zh } from '@/text/warehouses/zh';
import { REAL_WAREHOUSES } from '../fixtures/realWarehouses';

it('stand in Chinese by their Chinese names, with the same symbols', () => {
  expect(zh.listing('NYSE BABA; Hong Kong 9988')).toBe('纽交所 BABA；港交所 9988');
  for (const { listed } of REAL_WAREHOUSES.data.operators) {
    if (listed === null) continue;
    expect(en.listing(listed)).toBe(listed);
    const symbols = listed.split('; ').map((each) => each.split(' ').at(-1));
    const parts = zh.listing(listed).split('；');
    expect(parts.map((each) => each.split(' ').at(-1))).toEqual(symbols);
    for (const part of parts) expect(part).toMatch(/^\p{Script=Han}+ /u);
  }
});
