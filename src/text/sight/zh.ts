// Texts on the list of the marks in sight, in Chinese.
import type { SightMessages } from './messages';

export const sight: SightMessages = {
  note: '自北向南排列，随地图移动更新。',
  empty: '视野内没有标记。可移动地图，或显示更多类型。',
  moves: { left: '向西移动', right: '向东移动', up: '向北移动', down: '向南移动' },
  movesLegend: '移动地图',
};
