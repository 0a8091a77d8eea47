// Texts on numbers, dates, names, and what stands between words, in Chinese.
import type { PartialDate } from '@/model/partialDate';
import { groupDigits } from './groupDigits';
import type { FormatsMessages } from './messages';

function date(partial: PartialDate): string {
  const [year, month, day] = partial.split('-');
  return `${year}年${month === undefined ? '' : `${Number(month)}月`}${day === undefined ? '' : `${Number(day)}日`}`;
}

export const formats: FormatsMessages = {
  language: 'zh',
  number: groupDigits,
  date,
  placeInProvince: (place, province) => (place === province ? place : `${province}${place}`),
  name: (name) => name.zh,
  listSeparator: '、',
  colon: '：',
  aside: (text) => `（${text}）`,
};
