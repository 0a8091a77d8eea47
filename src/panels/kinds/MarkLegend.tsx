// How to read a mark: ring, halo, hollow, size. Only what is on the map now.

import { useTexts } from '@/panels/facts/useTexts';
import { selectMarkSigns } from '@/selectors/marks/markSigns';
import { showsSingleZones } from '@/selectors/marks/markSize';
import { useAtlas } from '@/store/useAtlas';

export function MarkLegend() {
  const messages = useTexts('opening');
  const signs = useAtlas(selectMarkSigns);
  const showsZones = useAtlas(showsSingleZones);
  if (signs.places === 0) return null;
  return (
    <section class="mark-legend" aria-label={messages.kinds.legendHeading}>
      <ul>
        {showsZones && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <rect class="legend-at-city" x="-7" y="-7" width="14" height="14" />
            </svg>
            {messages.kinds.legendAtCity}
          </li>
        )}
        {!showsZones && signs.rings > 0 && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="mark-ring" r="7" />
            </svg>
            {messages.kinds.legendRing}{' '}
            <span class="legend-count">{messages.formats.number(signs.rings)}</span>
          </li>
        )}
        {!showsZones && signs.newIn !== null && signs.halos > 0 && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="legend-halo" r="9" />
              <circle class="legend-dot" r="5" />
            </svg>
            {messages.kinds.legendHalo(signs.newIn)}{' '}
            <span class="legend-count">{messages.formats.number(signs.halos)}</span>
          </li>
        )}
        {signs.hollow > 0 && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="legend-dot is-hollow" r="6" />
            </svg>
            {messages.kinds.legendHollow}{' '}
            <span class="legend-count">{messages.formats.number(signs.hollow)}</span>
          </li>
        )}
        {!showsZones && signs.context > 0 && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="mark-context" r="2.5" />
            </svg>
            {messages.kinds.legendContext}{' '}
            <span class="legend-count">{messages.formats.number(signs.context)}</span>
          </li>
        )}
        {!showsZones && (
          <li>
            <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
              <circle class="legend-dot" cx="-6" r="3" />
              <circle class="legend-dot" cx="4" r="6" />
            </svg>
            {messages.kinds.legendSize}
          </li>
        )}
      </ul>
      <p class="quiet legend-places">{messages.kinds.placesShown(signs.places)}</p>
    </section>
  );
}
