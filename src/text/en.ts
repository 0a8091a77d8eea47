// English.
import type { PartialDate } from '@/model/partialDate';
import type { ZoneKind } from '@/model/zoneKind';
import { ENGLISH_MONTHS } from './englishMonths';
import { groupDigits } from './groupDigits';
import type { Messages } from './messages';

function date(partial: PartialDate): string {
  const [year, month, day] = partial.split('-');
  const name = month === undefined ? '' : `${ENGLISH_MONTHS[Number(month) - 1] ?? month} `;
  return `${day === undefined ? '' : `${Number(day)} `}${name}${year}`;
}

const kinds: Messages['kinds'] = {
  'comprehensive-pilot-zone': {
    one: 'Comprehensive pilot zone',
    many: 'Comprehensive pilot zones',
  },
  'free-trade-zone': { one: 'Pilot free trade zone', many: 'Pilot free trade zones' },
  'bonded-zone': { one: 'Comprehensive bonded zone', many: 'Comprehensive bonded zones' },
  'import-promotion-zone': {
    one: 'Import promotion demonstration zone',
    many: 'Import promotion zones',
  },
  'bonded-logistics-center': {
    one: 'Bonded logistics center (type B)',
    many: 'Bonded logistics centers (B)',
  },
  'retail-import-city': { one: 'Retail-import city', many: 'Retail-import cities' },
};

function nounFor(count: number, kind: ZoneKind): string {
  const words = count === 1 ? kinds[kind].one : kinds[kind].many;
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

function countOf(count: number, kind: ZoneKind): string {
  return `${groupDigits(count)} ${nounFor(count, kind)}`;
}

function added(count: number): string {
  if (count === 0) return '';
  return count === 1 ? ', 1 of them new' : `, ${groupDigits(count)} of them new`;
}

export const en: Messages = {
  tag: 'en',
  title: "China's cross-border e-commerce zones",
  tagline: 'Which cities trade online across the border: where, since when, by which document.',
  description:
    "An interactive map of the zones and cities of China's cross-border e-commerce policy: where, since when, by which document.",
  kinds,
  placeKinds: {
    municipality: 'Municipality',
    'prefecture-level-city': 'Prefecture-level city',
    prefecture: 'Prefecture',
    'county-level-city': 'County-level city',
    'new-area': 'New area',
    'experimental-zone': 'Experimental zone',
    island: 'Island province',
  },
  confidences: { confirmed: 'Confirmed', 'one-source': 'One source', memory: 'Unconfirmed' },
  confidenceNotes: {
    confirmed: 'two or more separately published documents',
    'one-source': 'one document found',
    memory: 'no document found',
  },
  positionPrecisions: {
    zone: 'the zone itself',
    district: 'its district',
    city: 'its city',
    region: 'the whole region',
  },
  number: groupDigits,
  date,
  placeInProvince: (place, province) => (place === province ? place : `${place}, ${province}`),
  name: (name) => name.en,
  countOf,
  nounFor,
  countGap: ' ',
  inForceAtEndOf: (year, count) => `in force at the end of ${year}${added(count)}`,
  inForceNow: (year, count) => `in force in ${year}${added(count)}`,
  newInYears: (from, to) => (from === to ? `new in ${from}` : `new from ${from} to ${to}`),
  addedSince: (since, before, year, after) =>
    `added since the end of ${since}: from ${groupDigits(before)} to ${groupDigits(after)} in ${year}`,
  withUnknownDate: (count) => `+${groupDigits(count)} since an unknown date`,
  summarySentence: (count, kind, rest) => `${countOf(count, kind)} ${rest}`,
  nothingShown: 'No kind of zone is switched on.',
  listedOf: (listed, official) => `${groupDigits(listed)} of ${groupDigits(official)} listed`,
  kindsHeading: 'Kinds of zone',
  showAllKinds: 'Show all',
  onlyThisKind: 'Only',
  inForceColumn: 'in force',
  newColumn: 'new',
  year: 'Year',
  yearBefore: 'One year back',
  yearAfter: 'One year on',
  yearSliderText: (year, count) => `${year}: ${count}`,
  timeHeading: 'Time',
  periodLegend: 'What the map shows',
  periods: { 'in-force': 'In force', new: 'New in', added: 'Added since' },
  rangeEnds: { from: 'First year', to: 'Last year' },
  comparedYear: 'Compared with the end of',
  histogramTitle: 'Zones designated per year',
  histogramAxis: (top) => `${groupDigits(top)} designated in a year`,
  play: 'Play',
  pause: 'Pause',
  map: 'Map of China',
  mapButton: 'Map',
  tableButton: 'Table',
  figuresButton: 'Figures',
  mapHelp:
    'Arrow keys move from place to place, Enter opens one, plus and minus zoom, Shift with arrows pans.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  allOfChina: 'All of China',
  wholeWorld: 'World with overseas warehouses',
  framings: { china: 'China', world: 'World' },
  overseasWarehouses: 'Overseas warehouses',
  sitesNotCensus: 'Documented sites, not a census; points at place centres',
  close: 'Close',
  language: 'Language',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  theme: 'Colours',
  legendRing: 'Retail import allowed',
  legendHalo: (year) => `New in ${year}`,
  legendAtCity: 'At its city, not its place',
  legendContext: 'Nothing added',
  legendHollow: 'Date unknown',
  legendSize: 'Larger: more zones',
  legendHeading: 'How to read a mark',
  placesShown: (count) => (count === 1 ? '1 place shown' : `${groupDigits(count)} places shown`),
  mapSummary: (places) => `Map of China with ${groupDigits(places)} places`,
  moreHere: (count) => `and ${groupDigits(count)} more here`,
  hosts: (count) => (count === 1 ? '1 zone' : `${groupDigits(count)} zones`),
  details: 'Details',
  designated: 'Designated',
  dateUnknown: 'Date unknown',
  dateUnknownBy: (by) => `Date unknown, in existence by ${by}`,
  unconfirmedDate: (text) => `about ${text} (unconfirmed)`,
  ended: 'Ended',
  supersededBy: 'Replaced by',
  batch: 'Batch',
  document: 'Document',
  documentUnknown: 'Not found',
  sources: 'Sources',
  sourceIsDocument: 'The document itself',
  confidence: 'Confidence',
  position: 'Position',
  province: 'Province',
  kind: 'Kind',
  notInForceIn: (year) => `Not in force at the end of ${year}`,
  noteHeading: 'Note',
  batchName: (batch) => batch,
  rankInProvince: (rank, total, province) => `${rank} of ${total} in ${province}, by date`,
  byDate: (kind) => `${kinds[kind].many} by date`,
  previousZone: 'Before:',
  nextZone: 'After:',
  placesHeading: (count) => (count === 1 ? '1 place' : `${groupDigits(count)} places`),
  retailHeading: 'Retail import',
  retailCaveat: 'Eligible: the customs confirmation of each city is not published.',
  eligibleBy: {
    list: () => 'Eligible: on the list',
    'hosted-zones': (hosted) => `Eligible by hosting: ${hosted}`,
  },
  notEligible: 'Not eligible',
  since: (text) => `from ${text}`,
  until: (text) => `before ${text}`,
  always: 'to this day',
  listSeparator: ', ',
  colon: ': ',
  eventsHeading: 'Steps of the policy',
  eventBefore: 'Step before',
  eventAfter: 'Next step',
  firstYear: 'First year',
  newestYear: 'Newest year',
  speed: 'Speed',
  speedOf: (yearsPerSecond) => `${yearsPerSecond}×`,
  confirmedOnly: 'Confirmed facts only',
  kindInText: (kind) => nounFor(1, kind),
  tourHeading: 'The story in a minute',
  tourSteps: [
    '2015: Hangzhou, the first zone',
    '2019: retail import in 37 cities',
    '2020: 46 new zones, 105 in all',
    '2021: every city with a zone may import',
    '2025: 178 zones',
  ],
  loading: 'Loading the data…',
  notLoaded: {
    zones: 'The data could not be loaded.',
    sources: 'The sources could not be loaded.',
    events: 'The steps of the policy could not be loaded.',
    searchIndex: 'Pinyin and documents did not load: names are found as they are written.',
    warehouses: 'The overseas warehouses could not be loaded.',
    figures: 'The figures could not be loaded.',
    table: 'The table could not be loaded.',
    share: 'The share dialog could not be loaded.',
    details: 'The details could not be loaded.',
    search: 'The search could not be loaded.',
    panels: 'The panels around the map could not be loaded.',
  },
  reloadPage: 'Reload the page',
  tryAgain: 'Try again',
  share: 'Share',
  recordsLeftOut: (count) =>
    count === 1
      ? '1 record could not be read.'
      : `${groupDigits(count)} records could not be read.`,
  noWebgl: 'This browser draws no WebGL: the map is shown as a plain drawing.',
  mapFailed: 'The moving map did not load: the map is shown as a plain drawing.',
  boundaryNotice: 'Natural Earth; shown for orientation, no position implied',
  dataNotice: 'Data CC BY 4.0',
  noScript: 'Filters, search and zoom need JavaScript. Map, counts and table are complete without.',
};
