// Texts on the table, in English.
import type { TableMessages } from './messages';

const NUMBER = new Intl.NumberFormat('en');

export const table: TableMessages = {
  contentsLegend: 'What the table lists',
  contents: { zones: 'Zones', sites: 'Warehouses', countries: 'Countries' },
  headings: {
    zones: 'Table of the zones shown',
    sites: 'Table of the documented overseas warehouses shown',
    countries: 'Table of overseas warehouses by country',
  },
  backToMap: 'Back to the map',
  rows: (count) => (count === 1 ? '1 row' : `${NUMBER.format(count)} rows`),
  countries: (count) => (count === 1 ? '1 country' : `${count} countries`),
  groupedBy: 'Grouped by',
  groupings: {
    none: 'Plain',
    province: 'By province',
    year: 'By year',
    country: 'By country',
    operator: 'By operator',
  },
  zoneColumns: {
    name: 'Name',
    kind: 'Kind',
    place: 'Place',
    province: 'Province',
    designated: 'Designated',
    document: 'Document',
    confidence: 'Confidence',
  },
  siteColumns: {
    operator: 'Operator',
    place: 'Place',
    type: 'Type',
    status: "State at the source's date",
    opened: 'Opened',
    area: 'Area',
    source: 'Source',
    confidence: 'Confidence',
  },
  countryColumns: {
    country: 'Country',
    count: 'Reported',
    rank: 'Rank',
    asOf: 'As of',
    sites: 'Documented sites',
    reporter: 'Reported by',
    source: 'Source',
    confidence: 'Confidence',
  },
  copyStates: { idle: 'Copy', copied: 'Copied', failed: 'Not copied' },
  empty: 'No zone is shown with this filter.',
  noCountry: 'No country is shown with this filter.',
};
