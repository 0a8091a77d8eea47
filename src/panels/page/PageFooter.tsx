// Licence and where the data can be had.
import { useMessages } from '@/panels/facts/useMessages';

export function PageFooter() {
  const messages = useMessages();
  return (
    <footer class="page-footer">
      <p>
        <a href="data/datapackage.json">{messages.dataNotice}</a>
        {' · '}
        <a href="data/zones.geojson">GeoJSON</a>
        {' · '}
        <a href="data/zones.csv">CSV</a>
      </p>
    </footer>
  );
}
