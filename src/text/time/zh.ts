// Texts on the years and the steps of the policy, in Chinese.
import { groupDigits } from '@/text/formats/groupDigits';
import type { TimeMessages } from './messages';

export const time: TimeMessages = {
  heading: '时间',
  periodLegend: '地图显示内容',
  periods: { 'in-force': '有效', new: '新设', added: '对比' },
  rangeEnds: { from: '起始年份', to: '结束年份' },
  year: '年份',
  comparedYear: '比较起点（年底）',
  yearBefore: '前一年',
  yearAfter: '后一年',
  yearSliderText: (year, count) => `${year}年：${count}`,
  firstYear: '首年',
  newestYear: '最新年份',
  histogramTitle: '每年新设区域数',
  histogramAxis: (top) => `每年新设，最高${groupDigits(top)}个`,
  play: '播放',
  pause: '暂停',
  speed: '速度',
  speedOf: (yearsPerSecond) => `${yearsPerSecond}倍`,
  eventsHeading: '政策进程',
  eventOf: (number, total) => `当年第${number}项，共${total}项`,
  eventBefore: '上一项',
  eventAfter: '下一项',
};
