// What the page about the data says in numbers, counted from the published files.

import { parseCsv } from '@/dataset/csv/parseCsv';
import { decodeSources } from '@/dataset/decodeSources';
import { decodeZones } from '@/dataset/decodeZones';
import { CONFIDENCES, type Confidence } from '@/model/confidence';
import type { Coverage } from '@/model/coverage';
import { earliestDay, latestDay } from '@/model/partialDate';
import type { BilingualName } from '@/model/place';
import { SOURCE_RANKS, type Source, type SourceRank } from '@/model/source';
import type { Zone } from '@/model/zone';
import type { ZoneKind } from '@/model/zoneKind';
import { FACT_FILES, type FactFile } from '@/text/about/messages';

export interface OfficialTotal {
  readonly asOf: string;
  readonly official: number;
  /** In force on that day by what is known of them. */
  readonly here: number;
  /** That may have been: no date is known, or none to the day. */
  readonly uncertain: number;
}

export interface SourceCount {
  readonly count: number;
  readonly withAddress: number;
  readonly copies: number;
}

export interface AboutFacts {
  readonly coverage: ReadonlyMap<ZoneKind, Coverage>;
  readonly shares: readonly {
    readonly file: FactFile;
    readonly rows: number;
    readonly counts: Readonly<Record<Confidence, number>>;
  }[];
  readonly totals: readonly { readonly kind: ZoneKind; readonly rows: readonly OfficialTotal[] }[];
  readonly sources: SourceCount;
  readonly ranks: readonly ({ readonly rank: SourceRank } & SourceCount)[];
  readonly issuers: readonly ({ readonly issuer: BilingualName } & SourceCount)[];
}

/** Official totals that are about whole kinds, by their indicator. */
const TOTALS: readonly { readonly kind: ZoneKind; readonly indicator: string }[] = [
  { kind: 'comprehensive-pilot-zone', indicator: 'comprehensive_pilot_zones' },
  { kind: 'bonded-zone', indicator: 'comprehensive_bonded_zones' },
  { kind: 'import-promotion-zone', indicator: 'import_promotion_zones' },
  { kind: 'bonded-logistics-center', indicator: 'bonded_logistics_centers' },
];

const FEWEST_OF_AN_ISSUER = 5;

export function aboutFacts(files: ReadonlyMap<string, string>): AboutFacts {
  const textOf = (name: string): string => {
    const text = files.get(name);
    if (text === undefined) throw new Error(`${name} was not published: nothing to say of it`);
    return text;
  };
  const { zones, coverage } = decodeZones(JSON.parse(textOf('zones.geojson')));
  const sources = [...decodeSources(textOf('sources.csv')).values()];
  const indicators = parseCsv(textOf('indicators.csv'));
  return {
    coverage: coverage ?? new Map(),
    shares: FACT_FILES.map((file) => shareOf(file, textOf(`${file}.csv`))),
    totals: TOTALS.map(({ kind, indicator }) => ({
      kind,
      rows: indicators
        .filter((row) => row.indicator === indicator && row.vintage === 'cumulative')
        .map((row) =>
          officialTotal(
            row,
            zones.filter((zone) => zone.kind === kind),
          ),
        ),
    })),
    sources: countSources(sources),
    ranks: SOURCE_RANKS.map((rank) => ({
      rank,
      ...countSources(sources.filter((source) => source.rank === rank)),
    })),
    issuers: issuersOf(sources),
  };
}

function shareOf(file: FactFile, text: string): AboutFacts['shares'][number] {
  const words = parseCsv(text).map((row) => row.confidence);
  const countOf = (word: Confidence): number => words.filter((each) => each === word).length;
  const [confirmed, one, memory] = CONFIDENCES.map(countOf);
  return {
    file,
    rows: words.length,
    counts: { confirmed: confirmed ?? 0, 'one-source': one ?? 0, memory: memory ?? 0 },
  };
}

function officialTotal(
  row: Readonly<Record<string, string>>,
  zones: readonly Zone[],
): OfficialTotal {
  const asOf = row.as_of ?? '';
  const day = latestDay(asOf);
  const lasting = zones.filter(({ ended }) => ended === null || earliestDay(ended) > day);
  const here = lasting.filter(({ designated, designatedBy }) => {
    const known = designated ?? designatedBy;
    return known !== null && latestDay(known) <= day;
  });
  const possible = lasting.filter(
    ({ designated }) => designated === null || earliestDay(designated) <= day,
  );
  return {
    asOf,
    official: Number(row.value),
    here: here.length,
    uncertain: possible.length - here.length,
  };
}

function countSources(sources: readonly Source[]): SourceCount {
  return {
    count: sources.length,
    withAddress: sources.filter(({ url }) => url !== null).length,
    copies: sources.filter(({ carrier }) => carrier === 'copy').length,
  };
}

function issuersOf(sources: readonly Source[]): AboutFacts['issuers'] {
  const byIssuer = new Map<string, Source[]>();
  for (const source of sources) {
    if (source.rank === 'own-knowledge' || source.rank === 'unsourced') continue;
    const name = source.issuer?.en ?? '';
    byIssuer.set(name, [...(byIssuer.get(name) ?? []), source]);
  }
  return [...byIssuer.values()]
    .filter((list) => list.length >= FEWEST_OF_AN_ISSUER)
    .sort((a, b) => b.length - a.length)
    .flatMap((list) => {
      const issuer = list[0]?.issuer;
      return issuer == null ? [] : [{ issuer, ...countSources(list) }];
    });
}
