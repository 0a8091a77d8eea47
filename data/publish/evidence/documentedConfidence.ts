// How sure a row may be called, by the rule of data/README: two documents of different publishers, or one, or none.
import { CONFIDENCES, type Confidence } from '../../../src/model/confidence.ts';
import type { SourceRow } from '../columns/evidenceTables.ts';

/** Publishers that are one house: what one prints does not confirm what the other prints. */
const HOUSES: readonly (readonly string[])[] = [
  ['State Council', 'General Office of the State Council', 'Chinese government website'],
  ["People's Daily", "People's Daily Online", "People's Daily Overseas Edition"],
  [
    'China Central Television (Xinwen Lianbo)',
    'CGTN',
    'China Radio International',
    'China National Radio',
  ],
];

const UNKNOWN_PUBLISHER = 'Unknown publisher';

/** Whether it counts towards "confirmed": its publisher is known, and a reader can look it up. */
function isFollowable(source: SourceRow): boolean {
  if (source.rank === 'own-knowledge' || source.rank === 'unsourced') return false;
  if (source.issuer_en === UNKNOWN_PUBLISHER) return false;
  const hasDay = source.date?.length === 'YYYY-MM-DD'.length;
  return source.url !== null || source.read_at !== null || source.number_en !== null || hasDay;
}

/** The designating document itself counts where a page of it is known; what is known from others alone does not. */
export function documentedConfidence(
  read: readonly SourceRow[],
  document: SourceRow | null,
): Confidence {
  const withPage = document?.url == null ? [] : [document];
  const publishers = new Set([...read, ...withPage].filter(isFollowable).map(houseOf));
  if (publishers.size > 1) return 'confirmed';
  return read.some(({ rank }) => rank !== 'own-knowledge') || withPage.length > 0
    ? 'one-source'
    : 'memory';
}

export function isSurer(one: Confidence, other: Confidence): boolean {
  return CONFIDENCES.indexOf(one) < CONFIDENCES.indexOf(other);
}

function houseOf({ issuer_en: issuer }: SourceRow): string {
  return HOUSES.find((house) => house.includes(issuer))?.[0] ?? issuer;
}
