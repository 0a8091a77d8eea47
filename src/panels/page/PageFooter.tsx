// Licence and where the data can be had.
import { ABOUT_PAGES } from '@/model/language';
import { useTexts } from '@/panels/facts/useTexts';

const ZONES_FILE = 'data/zones.csv';

/** With the mark by which spreadsheets know Chinese; as it is published where that does not work. */
function saveMarked(event: MouseEvent): void {
  event.preventDefault();
  import('./saveMarkedFile')
    .then(({ saveMarkedFile }) => saveMarkedFile(ZONES_FILE))
    .catch(() => location.assign(ZONES_FILE));
}

export function PageFooter() {
  const messages = useTexts('opening');
  return (
    <footer class="page-footer">
      <p>
        <a href="https://creativecommons.org/licenses/by/4.0/" rel="license">
          {messages.page.dataNotice}
        </a>
        {' · '}
        <a href={ABOUT_PAGES[messages.formats.language]}>{messages.page.aboutLink}</a>
        {' · '}
        <a href={ZONES_FILE} onClick={saveMarked}>
          {messages.page.zonesFile}
        </a>
      </p>
    </footer>
  );
}
