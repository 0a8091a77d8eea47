// What search engines and link previews read of the page.
import { renderToString } from 'preact-render-to-string';
import { FIRST_LANGUAGE, OFFERED_LANGUAGES } from '@/model/config/offered';
import { LANGUAGE_TAGS } from '@/model/language';
import { answerSentence } from '@/panels/kinds/SummaryPanel';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import { textsOn } from '@/text/loadedTexts';
import type { DrawingInput } from './drawnPage';
import { oEmbedFile } from './oEmbed';
import { htmlFile, pageFile } from './pageFiles';
import { PLAIN_TEXTS } from './plainTexts';
import { PICTURE_SIZE, PREVIEW_PICTURE } from './previewPicture';

/** `year`: null for the front page. Addresses are absolute where the site's is known. */
export function pageHead(state: AtlasState, input: DrawingInput, year: number | null): string {
  const { language } = state;
  const messages = textsOn('opening', language);
  const summary = selectSummary(state);
  const sentence = answerSentence(summary, messages);
  const description = PLAIN_TEXTS[language].description(sentence);
  const title = `${ATLAS_NAME}: ${messages.page.title}`;
  const address = `${input.siteAddress}${pageFile(year, language)}`;
  const picture = `${input.siteAddress}${PREVIEW_PICTURE}`;
  return renderToString(
    <>
      <meta name="description" content={description} />
      {input.siteAddress !== '' && <link rel="canonical" href={address} />}
      {input.siteAddress !== '' && (
        <link
          rel="alternate"
          type="application/json+oembed"
          href={`${input.siteAddress}${oEmbedFile(htmlFile(pageFile(year, language)))}`}
        />
      )}
      {input.siteAddress !== '' && <Alternates siteAddress={input.siteAddress} year={year} />}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:locale" content={OPEN_GRAPH_LOCALES[language]} />
      {input.siteAddress !== '' && <meta property="og:url" content={address} />}
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content={String(PICTURE_SIZE.width)} />
      <meta property="og:image:height" content={String(PICTURE_SIZE.height)} />
      <meta property="og:image:alt" content={sentence} />
      <meta name="twitter:card" content="summary_large_image" />
    </>,
  );
}

const OPEN_GRAPH_LOCALES: Readonly<Record<AtlasState['language'], string>> = {
  en: 'en_GB',
  zh: 'zh_CN',
};

/** The same page in every language; the root's follows reader and browser. */
function Alternates({ siteAddress, year }: { siteAddress: string; year: number | null }) {
  return (
    <>
      {OFFERED_LANGUAGES.map((language) => (
        <link
          key={language}
          rel="alternate"
          hreflang={LANGUAGE_TAGS[language]}
          href={`${siteAddress}${pageFile(year, language)}`}
        />
      ))}
      <link
        rel="alternate"
        hreflang="x-default"
        href={`${siteAddress}${pageFile(year, FIRST_LANGUAGE)}`}
      />
    </>
  );
}
