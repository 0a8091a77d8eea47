// The value of a figure with what bounds it and its unit, in English.
import type { Comparator, Figure, FigureUnit } from '@/model/figure';

const NUMBER = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

const COMPARATORS: Readonly<Record<Comparator, string>> = {
  exact: '',
  about: 'about ',
  more_than: 'more than ',
  almost: 'almost ',
  not_published: '',
};

const UNITS: Readonly<Record<FigureUnit, string>> = {
  CNY: ' yuan',
  USD: ' US dollars',
  percent: ' %',
  m2: ' m²',
  zones: ' zones',
  areas: ' areas',
  centers: ' centers',
  cities: ' cities',
  parks: ' parks',
  persons: ' jobs',
  companies: ' companies',
  platforms: ' platforms',
  warehouses: ' warehouses',
  enterprises: ' enterprises',
  entities: ' businesses',
  sites: ' sites',
  parcels: ' parcels',
  manifests: ' manifests',
  visitors: ' visitors',
  buyers: ' buyers',
  brands: ' brands',
};

const UNITS_OF_ONE: Readonly<Record<FigureUnit, string>> = {
  CNY: ' yuan',
  USD: ' US dollar',
  percent: ' %',
  m2: ' m²',
  zones: ' zone',
  areas: ' area',
  centers: ' center',
  cities: ' city',
  parks: ' park',
  persons: ' job',
  companies: ' company',
  platforms: ' platform',
  warehouses: ' warehouse',
  enterprises: ' enterprise',
  entities: ' business',
  sites: ' site',
  parcels: ' parcel',
  manifests: ' manifest',
  visitors: ' visitor',
  buyers: ' buyer',
  brands: ' brand',
};

function largeNumber(value: number): string {
  if (value >= 1e12) return `${NUMBER.format(value / 1e12)} trillion`;
  if (value >= 1e9) return `${NUMBER.format(value / 1e9)} billion`;
  if (value >= 1e6) return `${NUMBER.format(value / 1e6)} million`;
  return NUMBER.format(value);
}

function isGrowth({ indicator }: Figure): boolean {
  return indicator.includes('growth');
}

/** Amounts in the figure's unit; growth with its sign. */
export function figureValue(figure: Figure): string {
  const sign = isGrowth(figure) && figure.value > 0 ? '+' : '';
  const units = figure.value === 1 ? UNITS_OF_ONE : UNITS;
  return `${COMPARATORS[figure.comparator]}${sign}${largeNumber(figure.value)}${units[figure.unit]}`;
}
