// A name as a heading, with the other language's name beside it.
import { LANGUAGE_TAGS, OTHER_LANGUAGE } from '@/model/language';
import type { BilingualName } from '@/model/place';
import { NameText } from './NameText';
import { useTexts } from './useTexts';

export function BilingualHeading({ name }: { name: BilingualName }) {
  const { formats } = useTexts('opening');
  const other = OTHER_LANGUAGE[formats.language];
  return (
    <h2 tabIndex={-1}>
      <NameText name={name} />
      {name[other] !== formats.name(name) && (
        <>
          {' '}
          <span class="other-name" lang={LANGUAGE_TAGS[other]}>
            {name[other]}
          </span>
        </>
      )}
    </h2>
  );
}
