// Texts on the details of a place, zone, province or document, in Chinese.
import { groupDigits } from '@/text/formats/groupDigits';
import { countryName } from '@/text/warehouses/countryNames';
import type { DetailsMessages } from './messages';

export const details: DetailsMessages = {
  placeKinds: {
    municipality: '直辖市',
    'prefecture-level-city': '地级市',
    prefecture: '地区、自治州或盟',
    'county-level-city': '县级市',
    'new-area': '新区',
    'experimental-zone': '综合实验区',
    'demonstration-zone': '示范区',
    island: '海南全岛',
  },
  positionPrecisions: {
    zone: '区域本身',
    district: '所在区县',
    city: '所在城市',
    region: '整个区域',
  },
  designated: '设立日期',
  ended: '终止日期',
  supersededBy: '取代者',
  batch: '批次',
  confidence: '可信度',
  position: '位置',
  province: '省份',
  notInForce: (when) => `${when}不在有效期内`,
  maybeInForce: (when) => `${when}是否有效不详`,
  zonesInForce: (inForce, total, unknown, when) =>
    inForce === total
      ? `${when}有效的区域和片区共${total}个`
      : `区域和片区共${total}个，${when}有效${inForce}个${unknown === 0 ? '' : `，${unknown}个不详`}`,
  unfoldAll: '全部展开',
  foldAll: '全部收起',
  batchName: (batch) => {
    if (/^\d$/.test(batch)) return `第${batch}批`;
    return /^[\d-]+$/.test(batch) ? `${batch.replace('-', '至')}年` : batch;
  },
  trancheNames: {
    'first-10': '首批10个城市',
    'plus-5': '2018年起增加的5个城市',
    'plus-22': '2019年起增加的22个城市',
    'plus-50': '2020年起增加的50个城市和地区',
    hainan: '2020年起海南全岛',
  },
  rankInProvince: (rank, total, province) => `${province}共${total}个，按日期排第${rank}`,
  byDate: (kinds) => `按日期浏览${kinds}`,
  previousZone: '前一个：',
  nextZone: '后一个：',
  placesHeading: (count) => `${groupDigits(count)}个地点`,
  retailHeading: '零售进口',
  retailCaveat: '“符合条件”指政策允许；各城市的海关确认情况未公布。',
  retailHistory: '历年情况',
  yes: '可以。',
  no: '不可以。',
  unsure: '不详。',
  hostedSinceUnknown: (hosted) => `设有${hosted}，但未见文件写明何时设立`,
  eligibleBy: {
    list: () => '符合条件：列入试点名单',
    'hosted-zones': (hosted) => `符合条件：设有${hosted}`,
  },
  hostedKind: (name) => name,
  eligibleWithin: (whole) => `符合条件：随${whole}列入试点名单`,
  notEligible: '不符合条件',
  noListYet: '尚无全国名单；2012年12月起各试点城市按各自安排开展进口。',
  since: (text) => `${text}起`,
  sinceAtLatest: (text) => `最晚自${text}起`,
  until: (text) => `${text}之前`,
  always: '至今',
  gatewayKinds: {
    'sea-port': '海港或河港',
    airport: '货运量大的机场',
    'rail-port': '铁路口岸',
    'land-port': '陆路口岸',
  },
  gatewayIn: (kind, country) => `${kind}，${countryName(country).zh}`,
  gatewayPrecisions: {
    gateway: '口岸自身的位置',
    town: '位置为所在镇或区',
    city: '位置为所在城市',
  },
  gatewaysFailed: '口岸数据未能加载。',
  zonesNear: (count, kilometres) =>
    count === 0
      ? `当前视图中${kilometres}公里内没有区域`
      : `当前视图中${kilometres}公里内有${count}个区域`,
  sitesNear: (count, kilometres) =>
    count === 0
      ? `${kilometres}公里内未见有记载的站点`
      : `${kilometres}公里内有${count}个有记载的站点`,
  moreNear: (count) => `另有${count}个，距离更远`,
  distancesNote: '两点间直线距离，位置可能取自所在镇或城市。',
  kilometres: (count) => `${count}公里`,
};
