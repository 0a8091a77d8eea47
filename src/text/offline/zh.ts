// Texts on the page as it is kept for later, in Chinese.
import type { OfflineMessages } from './messages';

export const offline: OfflineMessages = {
  notice: '新版本',
  newer: '地图集有新版本。',
  use: '载入',
  later: '稍后',
};
