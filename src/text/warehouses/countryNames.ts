// Names of countries in both languages, as the browser knows them.
import type { Language } from '@/model/language';
import type { BilingualName } from '@/model/place';

const NAMES: Readonly<Record<Language, Intl.DisplayNames>> = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  zh: new Intl.DisplayNames(['zh-Hans'], { type: 'region' }),
};

/** `iso2`: ISO 3166-1 alpha-2, upper case. */
export function countryName(iso2: string): BilingualName {
  return { en: NAMES.en.of(iso2) ?? iso2, zh: NAMES.zh.of(iso2) ?? iso2 };
}
