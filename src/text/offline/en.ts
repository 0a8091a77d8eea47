// Texts on the page as it is kept for later, in English.
import type { OfflineMessages } from './messages';

export const offline: OfflineMessages = {
  notice: 'Newer version',
  newer: 'A newer version of the atlas is there.',
  use: 'Load it',
  later: 'Later',
};
