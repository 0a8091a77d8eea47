// Licence and where the data can be had.
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
        <a href="data/zones.csv">{messages.page.zonesFile}</a>
        {' · '}
        <a href="data/datapackage.json">{messages.page.allFiles}</a>
      </p>
    </footer>
  );
}
