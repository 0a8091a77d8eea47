// A name in the language of the page; where it has no form in that, it stands in Latin letters and is marked so.
import { LANGUAGE_TAGS } from '@/model/language';
import type { BilingualName } from '@/model/place';
import { useTexts } from './useTexts';

export function NameText({ name }: { name: BilingualName }) {
  const { formats } = useTexts('opening');
  const text = formats.name(name);
  return isLatinAlone(name) && formats.language !== 'en' ? (
    <span lang={LANGUAGE_TAGS.en}>{text}</span>
  ) : (
    text
  );
}

function isLatinAlone({ en, zh }: BilingualName): boolean {
  return en === zh && /[A-Za-z]/.test(en);
}
