// Texts on overseas warehouses, in English.
import type { WarehousesMessages } from './messages';
import { isYearEnd } from './yearEnd';

const NUMBER = new Intl.NumberFormat('en');
const COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });

/** Within a line: "In the top ten" → "in the top ten". */
function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

export const warehouses: WarehousesMessages = {
  caption: 'Documented sites, not a census; points at place centres',
  types: {
    overseas_warehouse: 'Overseas warehouse',
    platform_own_warehouse: "Platform's own warehouse",
    sorting_hub: 'Sorting hub',
    logistics_property: 'Logistics property (investor; use not proven)',
    logistics_park_or_zone: 'Logistics park or zone',
  },
  statuses: {
    operating: 'In operation',
    trial_operation: 'In trial operation',
    leased: 'Leased; operation not documented',
    owned: 'Owned; use not documented',
    planned: 'Planned',
    announced: 'Announced',
    under_construction: 'Under construction',
    purchase_reported: 'Purchase reported, not completed',
    unknown: 'Present state unknown',
    closed: 'Closed',
    sold: 'Sold',
  },
  groups: {
    active: 'Active',
    planned: 'Planned or being built',
    unknown: 'State unknown',
    closed: 'Closed or sold',
  },
  areaBases: {
    floor: 'floor area',
    leased_floor: 'leased floor',
    sublease_floor: 'subleased floor',
    owned_floor: 'owned floor',
    building_floor: 'floor of the building',
    gross_floor: 'gross floor area',
    logistics_floor: 'logistics floor',
    total_incl_offices: 'floor including offices',
    floor_total_at_site: 'all floor at the site',
    leased_floor_combined: 'leased floor of two firms together',
    building_floor_combined: 'floor of several buildings together',
    planned_floor: 'planned floor, not drawn to size',
    target_floor: 'target for the floor, not drawn to size',
    site: 'area of the site, not floor',
    not_stated: 'floor or site not stated',
  },
  precisions: {
    city: 'centre of the named place',
    nearby_place: 'centre of the nearest listed place',
    none: 'none: the place is not known',
  },
  series: {
    wide: 'All overseas warehouses of Chinese companies',
    dedicated: 'Only those dedicated to cross-border e-commerce',
  },
  country: (iso2) => COUNTRIES.of(iso2) ?? iso2,
  figure: (comparator, value) =>
    ({
      exact: value,
      about: `about ${value}`,
      more_than: `more than ${value}`,
      almost: `almost ${value}`,
      not_published: 'no figure',
    })[comparator],
  inTopTen: 'In the top ten, no figure',
  warehouses: (figure) => `${figure} warehouses`,
  area: (value, unit) => `${value} ${unit === 'm2' ? 'm²' : 'sq ft'}`,
  upTo: (text) => `up to ${text}`,
  million: (squareMetres) => `${NUMBER.format(squareMetres / 1e6)} million m²`,
  growth: (percent) => `${percent} % growth in the year`,
  countriesHeading: 'Warehouses by country',
  countriesFrom: (date) => `${date}, industry survey, one source`,
  noCountryFigures: (year) => `No country figures for ${year}.`,
  noCountryFiguresInRange: 'Country figures are counts at one date, not additions.',
  countriesUnconfirmed: 'Country figures rest on one source: hidden by “confirmed only”.',
  showYear: (year) => `Show ${year}`,
  sitesHeading: (count) => (count === 1 ? '1 documented site' : `${count} documented sites`),
  sitesWithoutPoint: (count) => `${count} without a point, in the list only`,
  sitesHere: (count) => `${count} documented sites here`,
  noSites: 'No documented site matches.',
  looks: {
    exact: 'Exact count',
    bound: 'Lower bound (“more than”)',
    none: 'In the top ten, no figure',
    sized: 'Active, sized by floor area',
    unsized: 'Active, floor area not known',
    planned: 'Planned or being built',
    closed: 'Closed or sold',
    unknown: 'State unknown',
    stack: 'Several near sites, with their number',
  },
  shortLooks: {
    exact: 'exact',
    bound: 'lower bound',
    none: 'top ten, no figure',
    sized: 'by floor area',
    unsized: 'area unknown',
    planned: 'planned',
    closed: 'closed',
    unknown: 'unknown',
    stack: 'several',
  },
  pictureCountries: (look, count) => `Countries: ${lowered(look)} ${count}`,
  pictureSites: (look, count) => `Sites: ${lowered(look)} ${count}`,
  sizedHere: (area) => `active, by floor area (here ${area})`,
  notOnMap: (count) => `${count} without a point, not on the map`,
  shortHeadings: { countries: 'Countries', sites: 'Sites' },
  filters: { operator: 'Operator', country: 'Country', type: 'Type', group: 'State' },
  all: 'All',
  clearFilters: 'Clear filters',
  noPoint: 'no point',
  totalsHeading: 'National totals',
  totalsNote:
    'Ministry of Commerce; lower bounds (“more than”). The two counts are different things: no line joins them.',
  almostNinety: (share, date) =>
    `${share} % of the warehouses were in North America, Europe and Asia (${date}).`,
  labels: {
    type: 'Type',
    status: 'State',
    area: 'Area',
    year: 'Year',
    position: 'Position',
    sources: 'Sources',
    confidence: 'Confidence',
    asOf: 'As of',
    reporter: 'Reported by',
    definition: 'Counts',
    rank: 'Rank',
  },
  statusAtSource: "at the source's date, not today",
  closedIn: (year) => `Closed in ${year}`,
  closedLater: (year) => `Active in the shown year; closed in ${year}`,
  opened: (year) => `Opened in ${year}`,
  knownSince: (year) => `Known since ${year}`,
  yearUnknown: 'Not known: shown in the newest year only',
  areaUnknown: 'Not known',
  rankNote: (rank) => (rank === 1 ? 'Largest' : `${rank} in the order of the source`),
  nearHeading: (count, kilometres) =>
    count === 1
      ? `1 more site within ${kilometres} km`
      : `${count} more sites within ${kilometres} km`,
  inCountryHeading: (count) =>
    count === 1 ? '1 documented site in the country' : `${count} documented sites in the country`,
  more: (count) => `and ${count} more`,
  endOf: (date) => (isYearEnd(date) ? `End of ${date.slice(0, 4)}` : null),
};
