// The value of a figure with what bounds it and its unit, in Chinese.
import type { Comparator, Figure, FigureUnit } from '@/model/figure';

const NUMBER = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exact: '',
  about: '约',
  more_than: '超过',
  almost: '近',
  not_published: '',
};

const UNITS: Readonly<Record<FigureUnit, string>> = {
  CNY: '元',
  USD: '美元',
  percent: '%',
  m2: '平方米',
  zones: '个',
  areas: '个',
  centers: '个',
  cities: '个城市',
  parks: '个园区',
  persons: '个岗位',
  companies: '家企业',
  platforms: '个平台',
  warehouses: '个仓库',
  enterprises: '家企业',
  entities: '家主体',
  sites: '个站点',
  parcels: '件',
  manifests: '票',
  visitors: '人次',
  buyers: '名采购商',
  brands: '个品牌',
};

function largeNumber(value: number): string {
  if (value >= 1e12) return `${NUMBER.format(value / 1e12)}万亿`;
  if (value >= 1e8) return `${NUMBER.format(value / 1e8)}亿`;
  if (value >= 1e4 && value % 1000 === 0) return `${NUMBER.format(value / 1e4)}万`;
  return NUMBER.format(value);
}

function isGrowth({ indicator }: Figure): boolean {
  return indicator.includes('growth');
}

/** Amounts in the figure's unit; growth with its sign. */
export function figureValue(figure: Figure): string {
  const sign = isGrowth(figure) && figure.value > 0 ? '+' : '';
  return `${COMPARATORS[figure.comparator]}${sign}${largeNumber(figure.value)}${UNITS[figure.unit]}`;
}
