// Texts on overseas warehouses.
import type { Comparator, Vintage } from '@/model/figure';
import type { PartialDate } from '@/model/partialDate';
import type { YearPart } from '@/model/partOfYear';
import type {
  AreaBasis,
  AreaUnit,
  FacilityPrecision,
  FacilityStatus,
  TotalSeries,
} from '@/model/warehouse';
import type { ReportedIndicator, WarehouseUnit } from '@/model/warehouses/countryFigure';
import type { OperatorIndicator } from '@/model/warehouses/operator';
import type { FacilityType, StatusGroup } from '@/model/warehouses/siteKinds';
import type { CountryLook, SiteLook } from '@/model/warehouses/warehouseSign';
import type { OwnersMessages } from '@/text/warehouses/owners/messages';

export interface WarehousesMessages extends OwnersMessages {
  readonly caption: string;
  /** What a filter lets pass. */
  readonly onlyShown: (names: string) => string;
  /** "known at the end of 2020"; `when` as `atEndOf` says it. */
  readonly sitesKnown: (when: string) => string;
  /** "first known from 2018 to 2020". */
  readonly sitesNew: (from: number, to: number) => string;
  /** What stands behind the number of sites; `words`: when they are known, what the filters let pass. */
  readonly sitesRest: (countries: number, words: string) => string;
  readonly types: Readonly<Record<FacilityType, string>>;
  readonly statuses: Readonly<Record<FacilityStatus, string>>;
  readonly groups: Readonly<Record<StatusGroup, string>>;
  /** Between an amount and what it is of. */
  readonly clauseSeparator: string;
  readonly areaBases: Readonly<Record<AreaBasis, string>>;
  readonly precisions: Readonly<Record<FacilityPrecision, string>>;
  readonly series: Readonly<Record<TotalSeries, string>>;
  readonly country: (iso2: string) => string;
  /** "more than 200". */
  readonly figure: (comparator: Comparator, value: string) => string;
  readonly inTopTen: string;
  readonly warehouses: (figure: string) => string;
  readonly area: (value: string, unit: AreaUnit) => string;
  readonly upTo: (text: string) => string;
  readonly million: (squareMetres: number) => string;
  readonly growth: (percent: string) => string;
  readonly countriesHeading: string;
  readonly countriesFrom: (date: string) => string;
  readonly noCountryFigures: (year: number) => string;
  readonly noCountryFiguresInRange: string;
  readonly countriesUnconfirmed: string;
  readonly showYear: (year: number) => string;
  readonly sitesHeading: (count: number) => string;
  readonly sitesWithoutPoint: (count: number) => string;
  readonly sitesHere: (count: number) => string;
  readonly noSites: string;
  /** What the signs stand for. */
  readonly looks: Readonly<Record<CountryLook | SiteLook | 'stack', string>>;
  /** The same in a few words, for an embedded map. */
  readonly shortLooks: Readonly<Record<CountryLook | SiteLook | 'stack', string>>;
  /** In a picture that stands by itself: a sign's sites or countries with their number. */
  readonly pictureCountries: (look: string, count: string) => string;
  readonly pictureSites: (look: string, count: string) => string;
  /** `area`: that of the sign beside the words. */
  readonly sizedHere: (area: string) => string;
  readonly notOnMap: (count: number) => string;
  readonly shortHeadings: Readonly<Record<'countries' | 'sites', string>>;
  readonly filters: Readonly<Record<'operator' | 'country' | 'type' | 'group', string>>;
  readonly all: string;
  readonly clearFilters: string;
  readonly noPoint: string;
  readonly totalsHeading: string;
  readonly totalsNote: string;
  readonly issuerNotNamed: string;
  /** Of the figures that the article of March 2021 gives. */
  readonly articleBadge: string;
  readonly almostNinety: (share: string, date: string) => string;
  readonly labels: Readonly<
    Record<
      | 'type'
      | 'status'
      | 'area'
      | 'year'
      | 'position'
      | 'sources'
      | 'confidence'
      | 'asOf'
      | 'reporter'
      | 'definition'
      | 'rank',
      string
    >
  >;
  readonly statusAtSource: string;
  readonly closedIn: (year: number) => string;
  /** Of an earlier year than that of the closing. */
  readonly closedLater: (year: number) => string;
  readonly opened: (year: number) => string;
  readonly knownSince: (year: number) => string;
  readonly yearUnknown: string;
  readonly areaUnknown: string;
  readonly rankNote: (rank: number) => string;
  readonly nearHeading: (count: number, kilometres: number) => string;
  /** Sites by when they are known. */
  readonly knownBy: (count: number, year: number) => string;
  readonly knownLater: (count: number) => string;
  readonly ofNoYear: (count: number) => string;
  /** Opens where the number of a country comes from. */
  readonly aboutCount: string;
  readonly otherFigures: (count: number) => string;
  readonly countryIndicators: Readonly<Record<ReportedIndicator, string>>;
  readonly amounts: Readonly<Record<WarehouseUnit, (value: string) => string>>;
  readonly nearCity: (count: number, kilometres: number) => string;
  readonly noneNearCity: (kilometres: number) => string;
  readonly nearestSite: string;
  readonly distancesNote: string;
  readonly kilometres: (count: number) => string;
  readonly more: (count: number) => string;
  /** Before the name of the company. */
  readonly unitOf: string;
  readonly units: string;
  /** Exchanges and symbols, "NYSE BABA; Hong Kong 9988" as the table has them. */
  readonly listing: (listed: string) => string;
  readonly operatorsThere: (count: number) => string;
  readonly countriesOf: (count: number) => string;
  readonly operatorLabels: Readonly<Record<'home' | 'listed', string>>;
  readonly ownTotals: string;
  readonly ownTotalsNote: string;
  readonly operatorIndicators: Readonly<Record<OperatorIndicator, string>>;
  /** What became of a figure, or how it was made. */
  readonly vintages: Readonly<Record<Vintage, string>>;
  /** Q3 2024. */
  readonly partsOfYear: Readonly<Record<YearPart, (year: string) => string>>;
  readonly endOf: (date: PartialDate) => string | null;
}
