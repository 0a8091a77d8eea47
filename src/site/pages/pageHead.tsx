// What search engines and link previews read of the page.
import { renderToString } from 'preact-render-to-string';
import { LANGUAGE_TAGS, LANGUAGES } from '@/model/language';
import { periodPhrase } from '@/panels/kinds/SummaryPanel';
import { selectSummary } from '@/selectors/zones/summary';
import type { AtlasState } from '@/store/atlasState';
import { opening as en } from '@/text/opening/en';
import type { PrerenderInput } from './prerenderInput';

const PREVIEW_PICTURE = 'preview.png';
export const PREVIEW_SIZE = { width: 1200, height: 630 } as const;

export function pageHead(state: AtlasState, input: PrerenderInput, fileName: string): string {
  const messages = en;
  const summary = selectSummary(state);
  const sentence =
    summary.kind === null
      ? ''
      : messages.kinds.summarySentence(
          summary.count.zones,
          summary.kind,
          periodPhrase(summary, messages),
        );
  const description = `${sentence}. ${messages.page.description}`;
  const title = `CBEC Atlas: ${messages.page.title}`;
  const address = `${input.siteAddress}${fileName === 'index.html' ? '' : fileName}`;
  const picture = `${input.siteAddress}${PREVIEW_PICTURE}`;
  return renderToString(
    <>
      <meta name="description" content={description} />
      {input.siteAddress !== '' && <link rel="canonical" href={address} />}
      <meta property="og:type" content="website" />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      {input.siteAddress !== '' && <meta property="og:url" content={address} />}
      <meta property="og:image" content={picture} />
      <meta property="og:image:width" content={String(PREVIEW_SIZE.width)} />
      <meta property="og:image:height" content={String(PREVIEW_SIZE.height)} />
      <meta property="og:image:alt" content={sentence} />
      <meta name="twitter:card" content="summary_large_image" />
      <script
        type="application/ld+json"
        dangerouslySetInnerHTML={{ __html: datasetJson(input, description) }}
      />
    </>,
  );
}

/** schema.org Dataset as JSON-LD. */
function datasetJson(input: PrerenderInput, description: string): string {
  const address = input.siteAddress;
  const file = (path: string, encodingFormat: string) => ({
    '@type': 'DataDownload',
    encodingFormat,
    contentUrl: `${address}data/${path}`,
  });
  return JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    name: 'CBEC Atlas',
    description,
    version: input.dataVersion.version,
    dateModified: input.dataVersion.date,
    license: 'https://creativecommons.org/licenses/by/4.0/',
    isAccessibleForFree: true,
    inLanguage: LANGUAGES.map((language) => LANGUAGE_TAGS[language]),
    spatialCoverage: 'China',
    ...(address === '' ? {} : { url: address }),
    distribution: [
      file('zones.geojson', 'application/geo+json'),
      file('zones.csv', 'text/csv'),
      file('datapackage.json', 'application/json'),
    ],
  }).replaceAll('<', '\\u003c');
}
