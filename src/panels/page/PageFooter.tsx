// Licence and where the data can be had.
import { ABOUT_PAGES } from '@/model/language';
import { useTexts } from '@/panels/facts/useTexts';

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
        <a href="data/zones.csv">{messages.page.zonesFile}</a>
      </p>
    </footer>
  );
}
