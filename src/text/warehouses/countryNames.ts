// Names of countries in both languages, as the browser knows them.
import type { Language } from '@/model/language';
import type { BilingualName } from '@/model/place';

const TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };
const known = new Map<Language, Intl.DisplayNames>();

/** Made when the first name is asked for: the browser takes long to find them. */
function namesIn(language: Language): Intl.DisplayNames {
  const names = known.get(language) ?? new Intl.DisplayNames([TAGS[language]], { type: 'region' });
  known.set(language, names);
  return names;
}

/** As Chinese writes them where names of countries stand. */
const WITH_CHINA: Readonly<Record<string, string>> = {
  HK: '中国香港',
  MO: '中国澳门',
  TW: '中国台湾',
};

/** `iso2`: ISO 3166-1 alpha-2, upper case. */
export function countryName(iso2: string): BilingualName {
  return {
    en: namesIn('en').of(iso2) ?? iso2,
    zh: WITH_CHINA[iso2] ?? namesIn('zh').of(iso2) ?? iso2,
  };
}
