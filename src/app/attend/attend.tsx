// What attends the reader once the page stands: focus that is not lost, Escape, words for what changes, the title.
import './late.css';
import './olderBrowsers.css';
import { render } from 'preact';
import { attendPaper } from '@/app/paper/attendPaper';
import { wantGround } from '@/loading/wantGround';
import { tellUnread } from '@/store/address/unreadKeys';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext } from '@/store/useAtlas';
import { keepFocus } from '@/ui/keepFocus';
import { held } from '@/ui/scriptFaults';
import { Announcements } from './Announcements';
import { closeOnEscape } from './closeOnEscape';
import { followTranslation } from './followTranslation';
import { reopen } from './reopen';
import { standInForHas } from './standInForHas';
import { TextsNotice } from './TextsNotice';
import { tellTitle } from './tellTitle';

export function attend(store: AtlasStore): void {
  keepFocus({ parts: '.details-panel, .event-card', last: '[role="application"]' });
  closeOnEscape(store);
  standInForHas();
  tellTitle(store);
  attendPaper(store);
  wantGround(store);
  reopen(store);
  followTranslation(document.body);
  const words = document.createElement('div');
  document.body.append(words);
  render(
    <AtlasContext.Provider value={store}>
      <Announcements />
      <TextsNotice />
    </AtlasContext.Provider>,
    words,
  );
  // An embedded map keeps nothing, and a version that never changes needs nobody to keep it.
  const isWhole = !store.getState().embed && document.documentElement.dataset.frozen === undefined;
  if (isWhole && import.meta.env.PROD) {
    import('@/offline/attendOffline')
      .then((script) => held(script.attendOffline)(store))
      .catch((error: unknown) => console.info(`${ATLAS_NAME} is not kept for later:`, error));
  }
  tellUnread('the address', askedFor());
  performance.mark('page-attended');
}

/** The query that the page was asked for: by now the address may say what has changed since. */
function askedFor(): string {
  const [visit] = performance.getEntriesByType('navigation');
  return visit === undefined ? '' : new URL(visit.name).search;
}
