// Texts of the embedded atlas, few and short: they load with the page.
import type { ZoneKind } from '@/model/zoneKind';

export interface EmbedMessages {
  /** Kinds in one or two words, for a legend in a narrow column. */
  readonly kinds: Readonly<Record<ZoneKind, string>>;
  readonly useKeyAndWheel: (key: string) => string;
  readonly useTwoFingers: string;
  readonly fullscreen: string;
  readonly leaveFullscreen: string;
  readonly openAtlas: string;
  readonly source: (version: string) => string;
  readonly baseMap: string;
}

export const EMBED_MESSAGES: Readonly<Record<'en' | 'zh', EmbedMessages>> = {
  en: {
    kinds: {
      'comprehensive-pilot-zone': 'Pilot zones',
      'free-trade-zone': 'Free trade',
      'bonded-zone': 'Bonded',
      'import-promotion-zone': 'Import zones',
      'bonded-logistics-center': 'Logistics',
      'retail-import-city': 'Retail import',
    },
    useKeyAndWheel: (key) => `Use ${key} + scroll to zoom the map`,
    useTwoFingers: 'Use two fingers to move the map',
    fullscreen: 'Full screen',
    leaveFullscreen: 'Leave full screen',
    openAtlas: 'Open the atlas',
    source: (version) => `CBEC Atlas${version === '' ? '' : ` ${version}`}, CC BY 4.0`,
    baseMap: 'Natural Earth, no position implied',
  },
  zh: {
    kinds: {
      'comprehensive-pilot-zone': '综合试验区',
      'free-trade-zone': '自由贸易试验区',
      'bonded-zone': '综合保税区',
      'import-promotion-zone': '进口示范区',
      'bonded-logistics-center': '保税物流中心',
      'retail-import-city': '零售进口试点',
    },
    useKeyAndWheel: (key) => `按住 ${key} 并滚动可缩放地图`,
    useTwoFingers: '请用双指移动地图',
    fullscreen: '全屏',
    leaveFullscreen: '退出全屏',
    openAtlas: '打开完整地图',
    source: (version) => `CBEC Atlas${version === '' ? '' : ` ${version}`}，CC BY 4.0`,
    baseMap: '底图 Natural Earth，不代表任何立场',
  },
};
