// What attends the reader once the page stands: focus that is not lost, Escape, words for what changes, the title.
import './late.css';
import { render } from 'preact';
import { attendPaper } from '@/app/paper/attendPaper';
import { wantGround } from '@/loading/wantGround';
import type { AtlasStore } from '@/store/atlasStore';
import { AtlasContext } from '@/store/useAtlas';
import { keepFocus } from '@/ui/keepFocus';
import { Announcements } from './Announcements';
import { closeOnEscape } from './closeOnEscape';
import { followTranslation } from './followTranslation';
import { reopen } from './reopen';
import { tellTitle } from './tellTitle';

export function attend(store: AtlasStore): void {
  keepFocus({ parts: '.details-panel, .event-card', last: '[role="application"]' });
  closeOnEscape(store);
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
    </AtlasContext.Provider>,
    words,
  );
  performance.mark('page-attended');
}
