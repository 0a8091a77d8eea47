// Texts on the detailed base map, in Chinese.
import type { BasemapMessages } from './messages';

export const basemap: BasemapMessages = {
  nearest: '已达到本地图数据的最大比例。',
  coast: '海岸线 ©',
  contributors: 'OpenStreetMap 贡献者',
  inland: '（ODbL），湖泊与河流 GSHHG，地名 GeoNames · ',
  metres: (count) => `${count}米`,
  kilometres: (count) => `${count}公里`,
  scale: (length) => `比例尺：此线段代表${length}`,
};
