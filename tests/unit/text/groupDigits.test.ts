// Digits are grouped as Intl does it in both languages.
import { expect, it } from 'vitest';
import { groupDigits } from '@/text/formats/groupDigits';

it.each([0, 7, 178, 999, 1000, 1178, 12_345, 999_999, 1_000_000, 12_000_000, 1178.5, 86_186.25])(
  '%d reads as Intl writes it',
  (value) => {
    expect(groupDigits(value)).toBe(new Intl.NumberFormat('en').format(value));
    expect(groupDigits(value)).toBe(new Intl.NumberFormat('zh-CN').format(value));
  },
);
