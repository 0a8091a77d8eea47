// How to read a mark: ring, halo, hollow, size. Only what is on the map now.
import { selectMarkSigns } from '@/selectors/markSigns';
import { useAtlas } from '@/store/useAtlas';
import { useMessages } from './useMessages';

export function MarkLegend() {
  const messages = useMessages();
  const signs = useAtlas(selectMarkSigns);
  if (signs.places === 0) return null;
  return (
    <section class="mark-legend" aria-label={messages.legendHeading}>
      <ul>
        {signs.rings > 0 && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="mark-ring" r="7" />
            </svg>
            {messages.legendRing} <span class="legend-count">{messages.number(signs.rings)}</span>
          </li>
        )}
        {signs.newIn !== null && signs.halos > 0 && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="legend-halo" r="9" />
              <circle class="legend-dot" r="5" />
            </svg>
            {messages.legendHalo(signs.newIn)}{' '}
            <span class="legend-count">{messages.number(signs.halos)}</span>
          </li>
        )}
        {signs.hollow > 0 && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="legend-dot is-hollow" r="6" />
            </svg>
            {messages.legendHollow}{' '}
            <span class="legend-count">{messages.number(signs.hollow)}</span>
          </li>
        )}
        {signs.context > 0 && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="mark-context" r="2.5" />
            </svg>
            {messages.legendContext}{' '}
            <span class="legend-count">{messages.number(signs.context)}</span>
          </li>
        )}
        <li>
          <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
            <circle class="legend-dot" cx="-6" r="3" />
            <circle class="legend-dot" cx="4" r="6" />
          </svg>
          {messages.legendSize}
        </li>
      </ul>
      <p class="quiet legend-places">{messages.placesShown(signs.places)}</p>
    </section>
  );
}
