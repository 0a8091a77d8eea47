// A source in one line: number and title, linked where an address is known.
import type { Source } from '@/model/source';
import { selectSources } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';
import type { OpeningMessages } from '@/text/opening/messages';
import { useTexts } from './useTexts';

/** Short: the number alone where there is one. */
function sourceLine(source: Source, messages: OpeningMessages, isShort = false): string {
  const title = messages.formats.name(source.title);
  if (source.number === null) {
    return source.issuer === null || title.includes(messages.formats.name(source.issuer))
      ? title
      : `${messages.formats.name(source.issuer)}${messages.formats.colon}${title}`;
  }
  const number = messages.formats.name(source.number);
  return isShort || title.includes(number) ? number : `${number}${messages.formats.colon}${title}`;
}

export function SourceText({ id, isShort = false }: { id: string; isShort?: boolean }) {
  const messages = useTexts('opening');
  const source = useAtlas(selectSources)?.get(id);
  if (source === undefined) return <span class="quiet">{id}</span>;
  const text = sourceLine(source, messages, isShort);
  const date = source.date === null || isShort ? '' : ` (${messages.formats.date(source.date)})`;
  if (source.url === null) return <span>{text + date}</span>;
  return (
    <>
      <a href={source.url} target="_blank" rel="noopener noreferrer">
        {text}
      </a>
      {date}
    </>
  );
}
