// Texts that ask for places and explain marks, in Chinese.
import { groupDigits } from '@/text/formats/groupDigits';
import type { GuideMessages } from './messages';

export const guide: GuideMessages = {
  askHeading: '按条件找地点',
  placesWith: '有',
  placesWithout: '没有',
  unsureAbsences: (count) =>
    `其中${groupDigits(count)}个无法确定：设立日期不详的区域，到后来才有记载。`,
  askedHeading: '筛选条件',
  endAsking: '取消',
  askNothing: '全部取消',
  unknownDateNote: '设立日期不详：已生效，但未见文件写明何时设立。',
  confirmedNote: '指区域本身；其日期可能仅见于一个来源，或尚无来源。',
  legendHeading: '图例',
  legendWedge: '一色一类区域',
  legendLetter: '一符号一区域，字母表示类型',
  ringNote: (allowed, listed) =>
    `其中允许零售进口的${groupDigits(allowed)}个：名单所列城市及其下辖地点（名单共${groupDigits(listed)}个城市）；2021年3月起，设有五类区域之一的地点均可。`,
  legendRing: '允许零售进口',
  legendSize: '越大区域越多，密集处缩小',
  legendContext: '无新增',
  legendNotAsked: '不符合条件',
  legendAtCity: '仅知所在城市',
  gateways: {
    'sea-port': '海港、河港，标于所在城镇',
    airport: '货运量大的机场',
    'rail-port': '铁路口岸，标于所在城镇',
    'land-port': '陆路口岸，标于所在城镇',
  },
};
