// Texts on numbers, dates, names, and what stands between words, in English.
import type { PartialDate } from '@/model/partialDate';
import { ENGLISH_MONTHS } from './englishMonths';
import { groupDigits } from './groupDigits';
import type { FormatsMessages } from './messages';

function date(partial: PartialDate): string {
  const [year, month, day] = partial.split('-');
  const name = month === undefined ? '' : `${ENGLISH_MONTHS[Number(month) - 1] ?? month} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year}`;
}

export const formats: FormatsMessages = {
  language: 'en',
  number: groupDigits,
  date,
  placeInProvince: (place, province) => (place === province ? place : `${place}, ${province}`),
  name: (name) => name.en,
  listSeparator: ', ',
  colon: ': ',
  aside: (text) => ` (${text})`,
};
