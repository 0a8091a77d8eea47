// The names of seas, and where the map writes them: in the middle of open water. Standard international names alone; seas
// whose very name is disputed between their neighbours stand without one.
import type { BilingualName, Position } from '../place.ts';

export interface SeaName {
  readonly id: string;
  readonly name: BilingualName;
  /** Where the name stands. */
  readonly position: Position;
  /** Half the width that the name may have there, degrees of longitude. */
  readonly reach: number;
}

type SeaRow = readonly [en: string, zh: string, longitude: number, latitude: number, reach: number];

const ROWS: readonly SeaRow[] = [
  ['Pacific Ocean', '太平洋', -150, 8, 40],
  ['Pacific Ocean', '太平洋', 160, 24, 14],
  ['Atlantic Ocean', '大西洋', -40, 30, 16],
  ['Atlantic Ocean', '大西洋', -15, -22, 16],
  ['Indian Ocean', '印度洋', 78, -20, 18],
  ['Arabian Sea', '阿拉伯海', 64, 15, 7],
  ['Bay of Bengal', '孟加拉湾', 89, 14, 4.5],
  ['Philippine Sea', '菲律宾海', 132, 19, 7],
  ['South China Sea', '南海', 115.5, 18.8, 3.4],
  ['East China Sea', '东海', 125, 29, 2.6],
  ['Yellow Sea', '黄海', 123.4, 35.4, 2],
  ['Bohai Sea', '渤海', 119.7, 38.65, 1],
  ['Beibu Gulf', '北部湾', 107.9, 20.3, 1],
  ['Hangzhou Bay', '杭州湾', 121.35, 30.42, 0.4],
  ['Lake Tai', '太湖', 120.13, 31.2, 0.22],
  ['Poyang Lake', '鄱阳湖', 116.3, 29.1, 0.2],
  ['Bering Sea', '白令海', -178, 58, 8],
  ['Sea of Okhotsk', '鄂霍次克海', 149, 54, 6],
  ['Coral Sea', '珊瑚海', 154, -17, 6],
  ['Tasman Sea', '塔斯曼海', 160, -38, 7],
  ['Caribbean Sea', '加勒比海', -74, 15, 6],
  ['North Sea', '北海', 3, 56.2, 3],
  ['Norwegian Sea', '挪威海', 2, 67, 7],
  ['Bay of Biscay', '比斯开湾', -5, 45.3, 2.6],
  ['Mediterranean Sea', '地中海', 18, 34.3, 4.2],
  ['Black Sea', '黑海', 34.5, 43.2, 3.2],
  ['Caspian Sea', '里海', 50.6, 41.9, 1.4],
  ['Red Sea', '红海', 37.9, 20.6, 1.5],
  ['Baltic Sea', '波罗的海', 19.3, 56.6, 1.4],
  ['Andaman Sea', '安达曼海', 96, 11, 2.2],
  ['Java Sea', '爪哇海', 111.5, -5, 3.5],
];

export const SEA_NAMES: readonly SeaName[] = ROWS.map(([en, zh, longitude, latitude, reach]) => ({
  id: `sea ${en} ${longitude}`,
  name: { en, zh },
  position: [longitude, latitude],
  reach,
}));
