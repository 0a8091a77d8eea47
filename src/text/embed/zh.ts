// Texts on the embedded atlas, in Chinese.
import type { EmbedMessages } from './messages';

export const embed: EmbedMessages = {
  kinds: {
    'comprehensive-pilot-zone': '综合试验区',
    'free-trade-zone': '自由贸易试验区',
    'bonded-zone': '综合保税区',
    'import-promotion-zone': '进口示范区',
    'bonded-logistics-center': '保税物流中心',
    'retail-import-city': '零售进口试点',
  },
  notAsked: '不符合条件',
  nothingAdded: '无新增',
  keyAndWheel: (key) => `按住 ${key} 并滚动可缩放地图`,
  twoFingers: '请用双指移动地图',
  fullscreen: '全屏',
  leaveFullscreen: '退出全屏',
  openAtlas: '打开完整地图',
  source: (version) => `${ATLAS_NAME}${version === '' ? '' : ` ${version}`}，CC BY 4.0`,
  baseMap: `${ATLAS_STYLE === '' ? '底图 Natural Earth，不代表任何立场' : '静态图形与导出图片不含底图'}${ATLAS_ATTRIBUTION === null ? '' : ` · ${ATLAS_ATTRIBUTION.zh}`}`,
};
