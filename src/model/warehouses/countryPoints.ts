// Where the names of countries stand. Made by data/basemap/country-points.mjs from Natural Earth (world-atlas 2.0.2); names
// as browsers have them.
import type { BilingualName, Position } from '../place.ts';

export interface CountryPoint {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: BilingualName;
  /** In its largest polygon, farthest from the edge. */
  readonly position: Position;
  /** How far that is, of the width of the world in Web Mercator. */
  readonly reach: number;
}

/** Those that the tables of warehouses and trade cities name, and China. */
export const COUNTRY_POINTS: readonly CountryPoint[] = [
  {
    code: 'AE',
    name: { en: 'United Arab Emirates', zh: '阿拉伯联合酋长国' },
    position: [54.49, 23.47],
    reach: 0.00232,
  },
  {
    code: 'AR',
    name: { en: 'Argentina', zh: '阿根廷' },
    position: [-64.15, -31.71],
    reach: 0.01657,
  },
  { code: 'AT', name: { en: 'Austria', zh: '奥地利' }, position: [14.54, 47.59], reach: 0.00413 },
  {
    code: 'AU',
    name: { en: 'Australia', zh: '澳大利亚' },
    position: [132.29, -23.43],
    reach: 0.0255,
  },
  {
    code: 'BD',
    name: { en: 'Bangladesh', zh: '孟加拉国' },
    position: [89.78, 24.31],
    reach: 0.00293,
  },
  { code: 'BE', name: { en: 'Belgium', zh: '比利时' }, position: [4.69, 50.78], reach: 0.00266 },
  { code: 'BR', name: { en: 'Brazil', zh: '巴西' }, position: [-49.07, -12.57], reach: 0.02786 },
  { code: 'BY', name: { en: 'Belarus', zh: '白俄罗斯' }, position: [28.39, 53.39], reach: 0.00816 },
  { code: 'CA', name: { en: 'Canada', zh: '加拿大' }, position: [-113.63, 59.08], reach: 0.048 },
  { code: 'CH', name: { en: 'Switzerland', zh: '瑞士' }, position: [7.59, 46.81], reach: 0.00256 },
  { code: 'CL', name: { en: 'Chile', zh: '智利' }, position: [-69.06, -23.41], reach: 0.00373 },
  { code: 'CN', name: { en: 'China', zh: '中国' }, position: [108.09, 32.98], reach: 0.03137 },
  {
    code: 'CO',
    name: { en: 'Colombia', zh: '哥伦比亚' },
    position: [-73.27, 3.43],
    reach: 0.01065,
  },
  { code: 'CZ', name: { en: 'Czechia', zh: '捷克' }, position: [14.37, 49.87], reach: 0.00409 },
  { code: 'DE', name: { en: 'Germany', zh: '德国' }, position: [9.95, 51.69], reach: 0.00853 },
  { code: 'DJ', name: { en: 'Djibouti', zh: '吉布提' }, position: [42.16, 11.4], reach: 0.00109 },
  { code: 'DK', name: { en: 'Denmark', zh: '丹麦' }, position: [9.09, 56.05], reach: 0.00249 },
  { code: 'EG', name: { en: 'Egypt', zh: '埃及' }, position: [29.44, 26.07], reach: 0.01238 },
  { code: 'ES', name: { en: 'Spain', zh: '西班牙' }, position: [-3.62, 39.7], reach: 0.00917 },
  {
    code: 'ET',
    name: { en: 'Ethiopia', zh: '埃塞俄比亚' },
    position: [38.45, 8.51],
    reach: 0.01161,
  },
  { code: 'FI', name: { en: 'Finland', zh: '芬兰' }, position: [26.15, 62.58], reach: 0.01145 },
  { code: 'FR', name: { en: 'France', zh: '法国' }, position: [2.42, 47.28], reach: 0.01066 },
  {
    code: 'GB',
    name: { en: 'United Kingdom', zh: '英国' },
    position: [-1.55, 52.61],
    reach: 0.00463,
  },
  { code: 'GR', name: { en: 'Greece', zh: '希腊' }, position: [21.6, 39.75], reach: 0.00293 },
  { code: 'HU', name: { en: 'Hungary', zh: '匈牙利' }, position: [20.1, 47.16], reach: 0.00406 },
  {
    code: 'ID',
    name: { en: 'Indonesia', zh: '印度尼西亚' },
    position: [114.16, -0.97],
    reach: 0.0063,
  },
  { code: 'IE', name: { en: 'Ireland', zh: '爱尔兰' }, position: [-7.52, 53.08], reach: 0.00397 },
  { code: 'IL', name: { en: 'Israel', zh: '以色列' }, position: [34.85, 30.95], reach: 0.00132 },
  { code: 'IN', name: { en: 'India', zh: '印度' }, position: [79.43, 22.54], reach: 0.01769 },
  { code: 'IT', name: { en: 'Italy', zh: '意大利' }, position: [10.58, 45.13], reach: 0.00458 },
  { code: 'JP', name: { en: 'Japan', zh: '日本' }, position: [138.57, 36.17], reach: 0.00359 },
  { code: 'KE', name: { en: 'Kenya', zh: '肯尼亚' }, position: [37.85, 0.42], reach: 0.00869 },
  {
    code: 'KG',
    name: { en: 'Kyrgyzstan', zh: '吉尔吉斯斯坦' },
    position: [74.81, 41.72],
    reach: 0.00447,
  },
  { code: 'KH', name: { en: 'Cambodia', zh: '柬埔寨' }, position: [104.47, 12.64], reach: 0.00479 },
  {
    code: 'KR',
    name: { en: 'South Korea', zh: '韩国' },
    position: [128.03, 36.24],
    reach: 0.00377,
  },
  { code: 'KW', name: { en: 'Kuwait', zh: '科威特' }, position: [47.46, 29.72], reach: 0.0012 },
  {
    code: 'KZ',
    name: { en: 'Kazakhstan', zh: '哈萨克斯坦' },
    position: [69.68, 48.61],
    reach: 0.02372,
  },
  { code: 'LA', name: { en: 'Laos', zh: '老挝' }, position: [102.58, 19.7], reach: 0.00381 },
  {
    code: 'LK',
    name: { en: 'Sri Lanka', zh: '斯里兰卡' },
    position: [80.85, 7.11],
    reach: 0.00281,
  },
  { code: 'MA', name: { en: 'Morocco', zh: '摩洛哥' }, position: [-6.69, 31.82], reach: 0.00648 },
  { code: 'MM', name: { en: 'Myanmar', zh: '缅甸' }, position: [95.98, 21.68], reach: 0.00804 },
  { code: 'MX', name: { en: 'Mexico', zh: '墨西哥' }, position: [-101.83, 23.69], reach: 0.01136 },
  {
    code: 'MY',
    name: { en: 'Malaysia', zh: '马来西亚' },
    position: [113.76, 2.46],
    reach: 0.00287,
  },
  { code: 'NG', name: { en: 'Nigeria', zh: '尼日利亚' }, position: [7.3, 9.42], reach: 0.01016 },
  { code: 'NL', name: { en: 'Netherlands', zh: '荷兰' }, position: [5.66, 52.44], reach: 0.00289 },
  { code: 'NO', name: { en: 'Norway', zh: '挪威' }, position: [9.73, 61.84], reach: 0.00677 },
  {
    code: 'NZ',
    name: { en: 'New Zealand', zh: '新西兰' },
    position: [169.36, -45.09],
    reach: 0.00437,
  },
  { code: 'PA', name: { en: 'Panama', zh: '巴拿马' }, position: [-80.92, 8.36], reach: 0.00134 },
  { code: 'PE', name: { en: 'Peru', zh: '秘鲁' }, position: [-73.07, -12.99], reach: 0.00877 },
  {
    code: 'PH',
    name: { en: 'Philippines', zh: '菲律宾' },
    position: [121.4, 16.95],
    reach: 0.00273,
  },
  {
    code: 'PK',
    name: { en: 'Pakistan', zh: '巴基斯坦' },
    position: [71.76, 31.59],
    reach: 0.00698,
  },
  { code: 'PL', name: { en: 'Poland', zh: '波兰' }, position: [19.58, 52.23], reach: 0.01 },
  { code: 'PT', name: { en: 'Portugal', zh: '葡萄牙' }, position: [-7.76, 40.63], reach: 0.00259 },
  { code: 'QA', name: { en: 'Qatar', zh: '卡塔尔' }, position: [51.2, 25.1], reach: 0.00111 },
  { code: 'RO', name: { en: 'Romania', zh: '罗马尼亚' }, position: [24.97, 45.79], reach: 0.00781 },
  { code: 'RS', name: { en: 'Serbia', zh: '塞尔维亚' }, position: [20.75, 44.11], reach: 0.00326 },
  { code: 'RU', name: { en: 'Russia', zh: '俄罗斯' }, position: [143.07, 49.86], reach: 0.00258 },
  { code: 'RW', name: { en: 'Rwanda', zh: '卢旺达' }, position: [29.65, -1.93], reach: 0.00137 },
  {
    code: 'SA',
    name: { en: 'Saudi Arabia', zh: '沙特阿拉伯' },
    position: [44.78, 23.69],
    reach: 0.01624,
  },
  { code: 'SE', name: { en: 'Sweden', zh: '瑞典' }, position: [19.89, 66.85], reach: 0.00976 },
  { code: 'SG', name: { en: 'Singapore', zh: '新加坡' }, position: [103.82, 1.36], reach: 0.00024 },
  { code: 'TH', name: { en: 'Thailand', zh: '泰国' }, position: [101.33, 15.48], reach: 0.00583 },
  { code: 'TR', name: { en: 'Türkiye', zh: '土耳其' }, position: [33.86, 39.4], reach: 0.00941 },
  {
    code: 'TZ',
    name: { en: 'Tanzania', zh: '坦桑尼亚' },
    position: [34.03, -5.56],
    reach: 0.01101,
  },
  {
    code: 'US',
    name: { en: 'United States', zh: '美国' },
    position: [-98.08, 39.89],
    reach: 0.03553,
  },
  {
    code: 'UZ',
    name: { en: 'Uzbekistan', zh: '乌兹别克斯坦' },
    position: [63.79, 41.96],
    reach: 0.00615,
  },
  { code: 'VN', name: { en: 'Vietnam', zh: '越南' }, position: [105.33, 21.71], reach: 0.00378 },
  {
    code: 'ZA',
    name: { en: 'South Africa', zh: '南非' },
    position: [23.17, -30.6],
    reach: 0.01119,
  },
];
