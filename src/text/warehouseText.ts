// Texts on overseas warehouses. They come with the parts of the page that need them, after the first paint.
import type { PartialDate } from '@/model/partialDate';
import type {
  AreaBasis,
  AreaUnit,
  Comparator,
  FacilityPrecision,
  FacilityStatus,
  FacilityType,
  StatusGroup,
  TotalSeries,
} from '@/model/warehouse';
import type { CountryLook, SiteLook } from '@/model/warehouseLook';

export interface WarehouseMessages {
  readonly caption: string;
  readonly types: Readonly<Record<FacilityType, string>>;
  readonly statuses: Readonly<Record<FacilityStatus, string>>;
  readonly groups: Readonly<Record<StatusGroup, string>>;
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
  readonly almostNinety: (share: string, date: string) => string;
  readonly labels: Readonly<
    Record<
      | 'operator'
      | 'type'
      | 'status'
      | 'area'
      | 'year'
      | 'position'
      | 'sources'
      | 'confidence'
      | 'count'
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
  readonly inCountryHeading: (count: number) => string;
  readonly more: (count: number) => string;
  readonly failed: string;
  readonly endOf: (date: PartialDate) => string | null;
}

const ENGLISH_COUNTRIES = new Intl.DisplayNames(['en'], { type: 'region' });
const CHINESE_COUNTRIES = new Intl.DisplayNames(['zh-Hans'], { type: 'region' });
const NUMBER = new Intl.NumberFormat('en');

/** Within a line: "In the top ten" → "in the top ten". */
function lowered(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}

function isYearEnd(date: PartialDate): boolean {
  return date.endsWith('-12-31');
}

const en: WarehouseMessages = {
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
  country: (iso2) => ENGLISH_COUNTRIES.of(iso2) ?? iso2,
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
    operator: 'Operator',
    type: 'Type',
    status: 'State',
    area: 'Area',
    year: 'Year',
    position: 'Position',
    sources: 'Sources',
    confidence: 'Confidence',
    count: 'Warehouses',
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
  failed: 'The warehouses could not be loaded.',
  endOf: (date) => (isYearEnd(date) ? `End of ${date.slice(0, 4)}` : null),
};

const zh: WarehouseMessages = {
  caption: '仅为有文献记载的站点，并非普查；点位为所在地中心',
  types: {
    overseas_warehouse: '海外仓',
    platform_own_warehouse: '平台自营仓',
    sorting_hub: '分拨中心',
    logistics_property: '物流地产（投资方，用途未证实）',
    logistics_park_or_zone: '物流园区',
  },
  statuses: {
    operating: '运营中',
    trial_operation: '试运营',
    leased: '已租赁，运营情况无文献',
    owned: '已持有，用途无文献',
    planned: '规划中',
    announced: '已宣布',
    under_construction: '在建',
    purchase_reported: '据报收购，未完成',
    unknown: '现状不详',
    closed: '已关闭',
    sold: '已出售',
  },
  groups: { active: '在用', planned: '规划或在建', unknown: '状态不详', closed: '关闭或出售' },
  areaBases: {
    floor: '建筑面积',
    leased_floor: '租赁面积',
    sublease_floor: '转租面积',
    owned_floor: '自有面积',
    building_floor: '楼宇面积',
    gross_floor: '总建筑面积',
    logistics_floor: '物流面积',
    total_incl_offices: '含办公面积',
    floor_total_at_site: '该址全部面积',
    leased_floor_combined: '两家企业合计租赁面积',
    building_floor_combined: '多栋合计面积',
    planned_floor: '规划面积，图上不按大小绘制',
    target_floor: '目标面积，图上不按大小绘制',
    site: '占地面积，非建筑面积',
    not_stated: '未注明建筑或占地面积',
  },
  precisions: {
    city: '所述地点的中心',
    nearby_place: '最近收录地点的中心',
    none: '无：地点不详',
  },
  series: { wide: '中国企业的全部海外仓', dedicated: '仅跨境电商专用海外仓' },
  country: (iso2) => CHINESE_COUNTRIES.of(iso2) ?? iso2,
  figure: (comparator, value) =>
    ({
      exact: value,
      about: `约${value}`,
      more_than: `超过${value}`,
      almost: `近${value}`,
      not_published: '无数字',
    })[comparator],
  inTopTen: '位列前十，无数字',
  warehouses: (figure) => `${figure}个海外仓`,
  area: (value, unit) => `${value}${unit === 'm2' ? '平方米' : '平方英尺'}`,
  upTo: (text) => `${text}及以下`,
  million: (squareMetres) => `${NUMBER.format(squareMetres / 1e4)}万平方米`,
  growth: (percent) => `当年增长${percent}%`,
  countriesHeading: '各国海外仓数量',
  countriesFrom: (date) => `${date}，行业调查，单一来源`,
  noCountryFigures: (year) => `${year}年无分国别数字。`,
  noCountryFiguresInRange: '分国别数字为某一时点的总数，并非新增数。',
  countriesUnconfirmed: '分国别数字仅有单一来源，“仅已证实”时不显示。',
  showYear: (year) => `显示${year}年`,
  sitesHeading: (count) => `${count}个有文献记载的站点`,
  sitesWithoutPoint: (count) => `其中${count}个无点位，仅列于名单`,
  sitesHere: (count) => `此处有${count}个有记载的站点`,
  noSites: '没有符合条件的站点。',
  looks: {
    exact: '确切数量',
    bound: '下限（“超过”）',
    none: '位列前十，无数字',
    sized: '在用，大小按建筑面积',
    unsized: '在用，面积不详',
    planned: '规划或在建',
    closed: '关闭或出售',
    unknown: '状态不详',
    stack: '相近的多个站点及其数量',
  },
  shortLooks: {
    exact: '确数',
    bound: '下限',
    none: '前十，无数字',
    sized: '按面积',
    unsized: '面积不详',
    planned: '规划',
    closed: '关闭',
    unknown: '状态不详',
    stack: '多个',
  },
  pictureCountries: (look, count) => `国家：${look} ${count}`,
  pictureSites: (look, count) => `站点：${look} ${count}`,
  sizedHere: (area) => `在用，按建筑面积（图示${area}）`,
  notOnMap: (count) => `其中${count}个无点位，未在图上`,
  shortHeadings: { countries: '国家', sites: '站点' },
  filters: { operator: '运营方', country: '国家', type: '类型', group: '状态' },
  all: '全部',
  clearFilters: '清除筛选',
  noPoint: '无点位',
  totalsHeading: '全国总数',
  totalsNote: '商务部数据，均为下限（“超过”）。两种口径不同，不作连线。',
  almostNinety: (share, date) => `${date}，${share}%的海外仓位于北美、欧洲和亚洲。`,
  labels: {
    operator: '运营方',
    type: '类型',
    status: '状态',
    area: '面积',
    year: '年份',
    position: '位置',
    sources: '来源',
    confidence: '可信度',
    count: '海外仓',
    asOf: '截至',
    reporter: '报告方',
    definition: '统计口径',
    rank: '排名',
  },
  statusAtSource: '以文献日期为准，并非现状',
  closedIn: (year) => `${year}年关闭`,
  closedLater: (year) => `所示年份在用，${year}年关闭`,
  opened: (year) => `${year}年启用`,
  knownSince: (year) => `${year}年起有记载`,
  yearUnknown: '不详，仅在最新年份显示',
  areaUnknown: '不详',
  rankNote: (rank) => (rank === 1 ? '第一' : `按来源顺序第${rank}`),
  nearHeading: (count, kilometres) => `${kilometres}公里内另有${count}个站点`,
  inCountryHeading: (count) => `该国有${count}个有记载的站点`,
  more: (count) => `另有${count}个`,
  failed: '海外仓数据加载失败。',
  endOf: (date) => (isYearEnd(date) ? `${date.slice(0, 4)}年底` : null),
};

export const WAREHOUSE_MESSAGES: Readonly<Record<'en' | 'zh', WarehouseMessages>> = { en, zh };
