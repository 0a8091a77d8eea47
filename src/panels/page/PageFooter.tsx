// Licence and where the data can be had.
import { sidePageFile } from '@/model/published/sidePages';
import { useTexts } from '@/panels/facts/useTexts';

const ZONES_FILE = 'data/zones.csv';

/** The browser fetches it; the page stays, also where that fails. */
function savePublished(): void {
  Object.assign(document.createElement('a'), { href: ZONES_FILE, download: '' }).click();
}

/** With the mark by which spreadsheets know Chinese; as it is published where that does not work. */
function saveMarked(event: MouseEvent): void {
  event.preventDefault();
  import('./saveMarkedFile')
    .then(({ saveMarkedFile }) => saveMarkedFile(ZONES_FILE))
    .catch(savePublished);
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
        <a href={sidePageFile('about', messages.formats.language)}>{messages.page.aboutLink}</a>
        {' · '}
        <a href={ZONES_FILE} onClick={saveMarked}>
          {messages.page.zonesFile}
        </a>
      </p>
    </footer>
  );
}
