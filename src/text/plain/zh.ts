// Texts of the page that stands without JavaScript, in Chinese.
import type { PlainMessages } from './messages';

export const plain: PlainMessages = {
  noScript: '筛选、搜索和缩放需要 JavaScript；地图、数字和表格不需要。',
  notStarted: '交互地图未能在此浏览器中启动；地图、数字和表格仍可在此查看。',
  pictureOf: (when) => `中国地图：${when}有效的各类区域。`,
  caption: (zones, when) => `${zones}，${when}`,
  otherTables: (when) => `${when}有效的其他各类（附表格）：`,
  description: (sentence) => `${sentence}。${ATLAS_DESCRIPTION_ZH}`,
  frozen: (date) => `这里显示的是${date}的状态，内容不再变动。`,
  toNewest: '查看最新状态',
};
