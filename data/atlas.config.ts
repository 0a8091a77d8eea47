// Whose atlas this is: the one file that a fork edits. What each line means and may be stands beside its type, in
// src/model/config/atlasConfig.ts; `npm run build` says what does not fit. README, "An atlas of your own", has the steps.
import type { AtlasConfig } from '../src/model/config/atlasConfig.ts';

export const ATLAS: AtlasConfig = {
  name: 'CBEC Atlas',
  title: {
    en: "China's cross-border e-commerce zones",
    zh: '中国跨境电商试验区地图',
  },
  description: {
    en: 'Which cities of China became which kind of cross-border e-commerce zone and when, where retail import is allowed, and the overseas warehouses that serve the trade. Every row names its sources and how well it is documented.',
    zh: '中国哪些城市何时设立了哪类跨境电商相关区域，何处可开展零售进口，以及服务于这一贸易的海外仓。每条记录均注明来源和证实程度。',
  },
  author: 'CBEC Atlas contributors',
  languages: ['en', 'zh'],
  site: null,
  contact: null,
  repository: null,
  reports: null,
  attribution: null,
  borders: true,
  style: null,
  firstView: 'held',
};
