// Words a reader may know a kind, a place, a province or a country by, besides its name in the tables. They are found, never shown.
import type { OtherNames } from '../../../src/model/published/publishedSearch.ts';
import type { ZoneKind } from '../../../src/model/zoneKind.ts';

export const KIND_NAMES: Readonly<Record<ZoneKind, readonly string[]>> = {
  'comprehensive-pilot-zone': [
    'China cross-border e-commerce comprehensive pilot zone',
    '中国跨境电子商务综合试验区',
    '跨境电商综试区',
    'ecommerce CBEC CPZ',
  ],
  'free-trade-zone': [
    'China pilot free trade zone',
    '中国自由贸易试验区',
    '自贸试验区',
    '自贸区',
    'FTZ',
  ],
  'bonded-zone': ['comprehensive bonded zone', '综合保税区', '综保区', 'CBZ'],
  'import-promotion-zone': [
    'import trade promotion innovation demonstration zone',
    '国家进口贸易促进创新示范区',
    '进口示范区',
  ],
  'bonded-logistics-center': [
    'bonded logistics center (type B)',
    '保税物流中心（B型）',
    '保税B',
    'centre BLC',
  ],
  'retail-import-city': [
    'retail import pilot city',
    '跨境电商零售进口试点城市',
    '跨境电子商务',
    'CBEC e-commerce',
    // The customs' code of what these cities import.
    '1210',
  ],
};

export const PLACE_NAMES: OtherNames = {
  beijing: ['Peking', 'Peiping', '北平', '京'],
  chongqing: ['Chungking', '渝'],
  dalian: ['Dairen', 'Port Arthur', 'Lushun', '旅大', '旅顺'],
  fuzhou: ['Foochow'],
  guangzhou: ['Canton'],
  haerbin: ['Kharbin'],
  hangzhou: ['Hangchow'],
  horgos: ['Khorgos'],
  huhehaote: ['Huhhot', 'Guisui', '归绥'],
  kashi: ['Kashi'],
  nanjing: ['Nanking'],
  ningbo: ['Ningpo'],
  qingdao: ['Tsingtao'],
  shanghai: ['沪', '申'],
  shantou: ['Swatow'],
  shenyang: ['Mukden', '奉天'],
  suzhou: ['Soochow'],
  tianjin: ['Tientsin', '津'],
  wulumuqi: ['Dihua', '迪化'],
  xiamen: ['Amoy'],
  xian: ['Sian'],
  xiangyang: ['Xiangfan', '襄樊'],
  yantai: ['Chefoo'],
};

/** With the characters by which number plates and newspapers call them; municipalities have theirs among the places. */
export const PROVINCE_NAMES: OtherNames = {
  anhui: ['皖'],
  fujian: ['闽'],
  gansu: ['甘', '陇'],
  guangdong: ['Canton', 'Kwangtung', '粤'],
  guangxi: ['桂'],
  guizhou: ['贵', '黔'],
  hainan: ['琼'],
  hebei: ['冀'],
  heilongjiang: ['黑'],
  henan: ['豫'],
  hubei: ['鄂'],
  hunan: ['湘'],
  'inner-mongolia': ['Nei Mongol', '蒙'],
  jiangsu: ['苏'],
  jiangxi: ['赣'],
  jilin: ['吉'],
  liaoning: ['辽'],
  ningxia: ['宁'],
  qinghai: ['青'],
  shaanxi: ['陕', '秦'],
  shandong: ['鲁'],
  shanxi: ['晋'],
  sichuan: ['川', '蜀'],
  tibet: ['Xizang', '藏'],
  xinjiang: ['新'],
  yunnan: ['云', '滇'],
  zhejiang: ['浙'],
};

/** By ISO 3166-1 alpha-2. */
export const COUNTRY_NAMES: OtherNames = {
  AE: ['UAE', 'Emirates', '阿联酋'],
  CZ: ['Czech Republic'],
  GB: ['UK', 'Great Britain', 'England'],
  KR: ['Korea'],
  NL: ['Holland'],
  RU: ['Russian Federation'],
  US: ['USA', 'America'],
};
