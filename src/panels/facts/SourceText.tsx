// A source in one line: number and title, linked where an address is known.
import { LANGUAGE_TAGS } from '@/model/language';
import type { Source } from '@/model/source';
import { selectSources } from '@/selectors/loaded/loadedData';
import { useAtlas } from '@/store/useAtlas';
import { hasTexts } from '@/text/loadedTexts';
import type { OpeningMessages } from '@/text/opening/messages';
import { lazyPart } from './lazyPart';
import { SourceOrigin } from './SourceOrigin';
import './evidence.css';
import { useTexts } from './useTexts';

/** Whoever shows sources loads these words with its own, and says it when they do not come. */
const LateOrigin = lazyPart('sources', ['evidence'], async () => SourceOrigin, {
  isQuiet: true,
  isSilent: true,
});

/** Titles stand in the language of their document. */
const HAN = /\p{Script=Han}/u;

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
  // Drawn with the rest where its words are there: what comes a moment later moves what is below.
  const Origin = useAtlas(({ language }) => hasTexts('evidence', language))
    ? SourceOrigin
    : LateOrigin;
  const hasFailed = useAtlas((state) => state.resources.sources.status === 'failed');
  if (source === undefined) return <span class="quiet">{hasFailed ? id : '…'}</span>;
  const text = sourceLine(source, messages, isShort);
  const { aside, date: dateText } = messages.formats;
  const date = source.date === null || isShort ? '' : aside(dateText(source.date));
  // A link's words name its publisher: where it leads to somebody else's copy, that is said everywhere.
  const isOriginSaid = !isShort || source.carrier === 'copy';
  const lang = HAN.test(text) ? LANGUAGE_TAGS.zh : LANGUAGE_TAGS.en;
  return (
    <>
      {source.url === null ? (
        <span lang={lang}>{text}</span>
      ) : (
        <a
          href={source.url}
          lang={lang}
          target="_blank"
          rel="noopener noreferrer"
          hreflang={source.language ?? undefined}
        >
          {text}
        </a>
      )}
      {date}
      {isOriginSaid && (source.readAt !== null || source.noAddress !== null) && (
        <>
          {' '}
          <Origin source={source} />
        </>
      )}
    </>
  );
}
