// Texts on the table.
import type { TableContents } from '@/model/view/tables';
import type { ZoneKind } from '@/model/zoneKind';

type Evidence = 'source' | 'confidence';

export interface TableMessages {
  readonly contentsLegend: string;
  /** Short: they stand side by side on a phone. */
  readonly contents: Readonly<Record<TableContents, string>>;
  readonly headings: Readonly<Record<TableContents, string>>;
  readonly backToMap: string;
  readonly rows: (count: number) => string;
  readonly countries: (count: number) => string;
  readonly operators: (count: number) => string;
  readonly ownerFigures: (count: number) => string;
  readonly groupedBy: string;
  readonly groupings: Readonly<
    Record<'none' | 'province' | 'year' | 'country' | 'operator' | 'indicator', string>
  >;
  readonly zoneColumns: Readonly<
    Record<
      'name' | 'kind' | 'place' | 'province' | 'designated' | 'document' | 'confidence',
      string
    >
  >;
  readonly siteColumns: Readonly<
    Record<'operator' | 'place' | 'type' | 'status' | 'opened' | 'area' | Evidence, string>
  >;
  readonly countryColumns: Readonly<
    Record<'country' | 'count' | 'rank' | 'asOf' | 'sites' | 'reporter' | Evidence, string>
  >;
  readonly operatorColumns: Readonly<
    Record<
      | 'operator'
      | 'group'
      | 'home'
      | 'listed'
      | 'sites'
      | 'countries'
      | 'count'
      | 'area'
      | Evidence,
      string
    >
  >;
  readonly ownerColumns: Readonly<
    Record<'region' | 'indicator' | 'figure' | 'asOf' | 'issuer' | Evidence, string>
  >;
  readonly cityColumns: Readonly<Record<'name' | 'province' | 'retail-import' | ZoneKind, string>>;
  /** Where the map shows less. */
  readonly citiesWhole: string;
  readonly cities: (count: number, when: string) => string;
  readonly filterName: string;
  readonly allProvinces: string;
  readonly askings: Readonly<Record<'either' | 'has' | 'has-not', string>>;
  readonly yearUnknown: string;
  /** "2013, 2 more": of what a place has several. */
  readonly andMore: (year: string, others: number) => string;
  readonly allowedBy: Readonly<Record<'list' | 'hosted-zones', string>>;
  /** Of a place whose island is on the list. */
  readonly allowedWithin: (whole: string) => string;
  readonly notAllowed: string;
  /** Of a kind of which the place may have had a zone. */
  readonly notKnown: string;
  readonly noCity: string;
  readonly copyStates: Readonly<Record<'idle' | 'copied' | 'failed', string>>;
  readonly empty: string;
  readonly noCountry: string;
}
