// Texts of the page about the data, which is drawn at build time.
import type { Confidence } from '@/model/confidence';

/** The tables of facts whose rows say how sure they are. */
export const FACT_FILES = [
  'zones',
  'events',
  'indicators',
  'warehouse-facilities',
  'warehouse-regions',
  'warehouse-totals',
  'operators',
  'warehouse-operators',
  'warehouse-provinces',
] as const;
export type FactFile = (typeof FACT_FILES)[number];

export interface AboutMessages {
  readonly title: string;
  readonly description: string;
  readonly backToAtlas: string;
  readonly maker: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly choice: { readonly heading: string; readonly paragraphs: readonly string[] };
  readonly scale: {
    readonly heading: string;
    readonly lead: string;
    readonly meanings: Readonly<Record<Confidence, string>>;
    readonly rule: string;
  };
  readonly shares: {
    readonly heading: string;
    readonly percent: (share: number) => string;
    readonly lead: string;
    readonly table: string;
    readonly rows: string;
    readonly files: Readonly<Record<FactFile, string>>;
  };
  readonly coverage: {
    readonly heading: string;
    readonly lead: string;
    readonly kind: string;
    readonly listed: string;
    readonly official: string;
    readonly asOf: string;
    readonly doubts: string;
    readonly unknown: string;
  };
  readonly totals: {
    readonly heading: string;
    readonly lead: string;
    readonly date: string;
    readonly official: string;
    readonly here: string;
    readonly uncertain: string;
  };
  readonly sources: {
    readonly heading: string;
    readonly lead: (count: number, withAddress: number) => string;
    readonly rank: string;
    readonly count: string;
    readonly withAddress: string;
    readonly copies: string;
    readonly issuersHeading: string;
    readonly issuersLead: string;
    readonly issuer: string;
  };
  readonly accessibility: {
    readonly heading: string;
    readonly paragraphs: readonly string[];
  };
  readonly version: {
    readonly heading: string;
    readonly line: (version: string, date: string) => string;
    readonly licence: string;
    readonly files: string;
    readonly examples: string;
    readonly changes: string;
  };
  readonly report: {
    readonly heading: string;
    readonly lead: string;
    /** Where reports have an address. */
    readonly inDetails: string;
    /** Before what a report names itself. */
    readonly title: (version: string) => string;
    readonly link: string;
    readonly nowhere: string;
    readonly contact: string;
    readonly repository: string;
  };
}
