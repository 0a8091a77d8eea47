// A name as a heading, with the other language's name beside it.
import type { BilingualName } from '@/model/place';
import { useMessages } from './useMessages';

export function BilingualHeading({ name }: { name: BilingualName }) {
  const messages = useMessages();
  const isEnglish = messages.tag === 'en';
  const other = isEnglish ? name.zh : name.en;
  return (
    <h2 tabIndex={-1}>
      {messages.name(name)}
      {other !== messages.name(name) && (
        <>
          {' '}
          <span class="other-name" lang={isEnglish ? 'zh-Hans' : 'en'}>
            {other}
          </span>
        </>
      )}
    </h2>
  );
}
