// Texts on the map on the page, in Chinese.
import { groupDigits } from '@/text/formats/groupDigits';
import type { StageMessages } from './messages';

export const stage: StageMessages = {
  help: '方向键在地点之间移动，回车键打开，加减键缩放，按住 Shift 加方向键平移。',
  summary: (places) => `中国地图，共${groupDigits(places)}个地点`,
  zoomIn: '放大',
  zoomOut: '缩小',
  framingLabels: { china: '全国', east: '中国东部', world: '世界与海外仓' },
  framings: { china: '全国', east: '东部', world: '世界' },
  listInSight: '列出视野内的标记',
  inSight: (count) => `视野内共${groupDigits(count)}个标记`,
  overseasWarehouses: '海外仓',
  sitesNotCensus: '仅为有记载的站点，并非普查；点位为所在地中心',
  moreHere: (count) => `此处另有${groupDigits(count)}个`,
  noWebgl: '此浏览器不支持 WebGL，地图以静态图形显示。',
  failed: '动态地图未能加载，地图以静态图形显示。',
  boundaryNotice: `${ATLAS_STYLE === '' ? '底图来自 Natural Earth，仅供定位参考，不代表任何立场' : '静态图形与导出图片不含底图'}${ATLAS_ATTRIBUTION === null ? '' : ` · ${ATLAS_ATTRIBUTION.zh}`}`,
};
