// Texts on kinds of zone: their names, counts and marks, in Chinese.
import type { ConditionTerm } from '@/model/view/condition';
import type { ZoneKind } from '@/model/zoneKind';
import { groupDigits } from '@/text/formats/groupDigits';
import type { AskedOfPlaces, KindsMessages } from './messages';

const names: KindsMessages['names'] = {
  'comprehensive-pilot-zone': { one: '跨境电商综合试验区', many: '跨境电商综合试验区' },
  'free-trade-zone': { one: '自由贸易试验区', many: '自由贸易试验区' },
  'bonded-zone': { one: '综合保税区', many: '综合保税区' },
  'import-promotion-zone': { one: '进口贸易促进创新示范区', many: '进口贸易促进创新示范区' },
  'bonded-logistics-center': { one: '保税物流中心（B型）', many: '保税物流中心（B型）' },
  'retail-import-city': { one: '零售进口试点城市', many: '零售进口试点城市' },
};

function nounFor(_: number, kind: ZoneKind): string {
  return `个${names[kind].many}`;
}

function countOf(count: number, kind: ZoneKind): string {
  return `${groupDigits(count)}${nounFor(count, kind)}`;
}

function added(count: number): string {
  return count === 0 ? '' : `，其中新设${groupDigits(count)}个`;
}

function termName(term: ConditionTerm): string {
  return term === 'retail-import' ? '零售进口资格' : names[term].one;
}

function placesHave({ has, hasNot, when, province }: AskedOfPlaces): string {
  const parts = [
    has.length > 0 ? `有${has.map(termName).join('、')}` : '',
    hasNot.length > 0 ? `没有${hasNot.map(termName).join('、')}` : '',
  ].filter((part) => part !== '');
  return `${province === null ? '' : `（${province}）`}${when}${parts.join('，但')}`;
}

export const kinds: KindsMessages = {
  names,
  countOf,
  nounFor,
  countGap: '',
  atEndOf: (year, isNewest) => (isNewest ? `${year}年` : `${year}年底`),
  inForce: (when, count) => `${when}有效${added(count)}`,
  newInYears: (from, to) => (from === to ? `${from}年新设` : `${from}年至${to}年新设`),
  addedSince: (since, before, year, after, ended) =>
    `${since}年底以来新增：总数由${groupDigits(before)}个变为${year}年的${groupDigits(after)}个${ended > 0 ? `，终止${groupDigits(ended)}个` : ''}`,
  withUnknownDate: (count) => `另有${groupDigits(count)}个设立日期不详`,
  newAreas: (count) => `另有${groupDigits(count)}个新片区`,
  mayBeNew: (count) => `另有${groupDigits(count)}个设立日期不详，可能属于新设`,
  summarySentence: (number, noun, rest) => `${number}${noun}，${rest}`,
  inProvince: (province) => `${province}，`,
  placesNoun: () => '个地点',
  placesHave,
  sitesNoun: () => '个有记载的海外仓站点',
  ownersShown: '各地企业拥有的海外仓',
  nothingShown: '未选择任何类型。',
  heading: '区域类型',
  listedOf: (listed, official) => `共${groupDigits(official)}个，收录${groupDigits(listed)}个`,
  notesHeading: '数字说明',
  showAll: '全部显示',
  onlyThis: '仅此',
  newColumn: '新设',
  confirmedOnly: '仅显示已证实信息',
  confirmedAlone: '（仅计已证实）',
  legendHalo: (year) => `${year}年新设`,
  legendHollow: '日期不详',
  placesShown: (count) => `显示${groupDigits(count)}个地点`,
};
