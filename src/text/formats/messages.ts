// Texts on numbers, dates, names, and what stands between words.
import type { Language } from '@/model/language';
import type { PartialDate } from '@/model/partialDate';
import type { BilingualName } from '@/model/place';

export interface FormatsMessages {
  /** The language that the texts are in. */
  readonly language: Language;
  readonly number: (value: number) => string;
  readonly date: (date: PartialDate) => string;
  /** A place with its province, without saying a municipality twice. */
  readonly placeInProvince: (place: string, province: string) => string;
  readonly name: (name: BilingualName) => string;
  readonly listSeparator: string;
  readonly colon: string;
  /** What stands in brackets behind a word, with the space before them. */
  readonly aside: (text: string) => string;
}
