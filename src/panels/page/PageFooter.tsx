// Licence and where the data can be had.
import { useTexts } from '@/panels/facts/useTexts';

export function PageFooter() {
  const messages = useTexts('opening');
  return (
    <footer class="page-footer">
      <p>
        <a href="data/datapackage.json">{messages.page.dataNotice}</a>
        {' · '}
        <a href="data/zones.geojson">GeoJSON</a>
        {' · '}
        <a href="data/zones.csv">CSV</a>
      </p>
    </footer>
  );
}
