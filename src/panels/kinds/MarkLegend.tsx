// How to read a mark: ring, halo, hollow, size. Only what is on the map now.
import type { ComponentChildren, FunctionComponent } from 'preact';
import { GATEWAY_KINDS } from '@/model/ground/gateway';
import type { MapLayer } from '@/model/mapLayer';
import { useTexts } from '@/panels/facts/useTexts';
import { type MarkSigns, selectMarkSigns } from '@/selectors/marks/markSigns';
import { selectCondition } from '@/selectors/places/conditions';
import { selectDrawnRows, selectVisibleLayers } from '@/selectors/scene/sceneLayers';
import { selectKindCounts } from '@/selectors/zones/counts';
import { useAtlas } from '@/store/useAtlas';
import { KIND_SHAPES } from '@/theme/kindShape';
import { CITY_DASH, CITY_DASH_GAP, CITY_WIDTH, CONTEXT_RADIUS, GATEWAY_RADIUS } from '@/theme/look';
import { signParts } from '@/theme/warehouseShape';

interface LegendProps {
  readonly signs: MarkSigns;
}

/** How the marks of a layer are read; warehouses explain theirs in their own panel. */
const LEGENDS: Readonly<Record<MapLayer, FunctionComponent<LegendProps> | null>> = {
  gateways: GatewaysLegend,
  warehouses: null,
  owners: null,
  steppedBack: SteppedBackRow,
  places: PlacesLegend,
  zones: ZonesLegend,
  emphases: null,
};

export function MarkLegend() {
  const guide = useTexts('guide');
  const messages = useTexts('opening');
  const signs = useAtlas(selectMarkSigns);
  const visible = useAtlas(selectVisibleLayers);
  const listed = useAtlas(selectKindCounts)['retail-import-city'].atEnd;
  if (signs.places + signs.context === 0) return null;
  return (
    <section class="mark-legend" aria-label={guide.legendHeading}>
      <h2 class="visually-hidden">{guide.legendHeading}</h2>
      <ul>
        {/* What lies uppermost first; signs of the ground, which come later, move nothing. */}
        {[...visible].reverse().map((layer) => {
          const Legend = LEGENDS[layer];
          return Legend === null ? null : <Legend key={layer} signs={signs} />;
        })}
      </ul>
      <p class="quiet legend-places">
        {messages.kinds.placesShown(signs.places)}
        {signs.rings > 0 && (
          <>
            <br />
            {guide.ringNote(signs.rings, listed)}
          </>
        )}
      </p>
    </section>
  );
}

function LegendRow({ children, count, text }: LegendRowProps) {
  const messages = useTexts('opening');
  return (
    <li>
      <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
        {children}
      </svg>
      {text}
      {count !== undefined && (
        <>
          {' '}
          <span class="legend-count">{messages.formats.number(count)}</span>
        </>
      )}
    </li>
  );
}

interface LegendRowProps {
  /** The sign as SVG around the origin. */
  readonly children: ComponentChildren;
  readonly text: string;
  readonly count?: number;
}

function HollowRow({ signs }: LegendProps) {
  const messages = useTexts('opening');
  if (signs.hollow === 0) return null;
  return (
    <LegendRow text={messages.kinds.legendHollow} count={signs.hollow}>
      <circle class="legend-dot is-hollow" r="6" />
    </LegendRow>
  );
}

function SteppedBackRow({ signs }: LegendProps) {
  const guide = useTexts('guide');
  const isAsked = useAtlas((state) => selectCondition(state) !== null);
  if (signs.context === 0) return null;
  return (
    <LegendRow text={isAsked ? guide.legendNotAsked : guide.legendContext} count={signs.context}>
      <circle class="mark-context" r={CONTEXT_RADIUS} />
    </LegendRow>
  );
}

function ZonesLegend({ signs }: LegendProps) {
  const guide = useTexts('guide');
  return (
    <>
      <LegendRow text={guide.legendLetter}>
        <path
          class="glyph-shape kind-bonded-zone"
          d={KIND_SHAPES['bonded-zone'].path}
          transform="scale(8.6)"
        />
        <text class="glyph-letter on-bonded-zone" y={KIND_SHAPES['bonded-zone'].letterShift}>
          {KIND_SHAPES['bonded-zone'].letter}
        </text>
      </LegendRow>
      <LegendRow text={guide.legendAtCity}>
        <rect
          class="legend-at-city"
          x="-7"
          y="-7"
          width="14"
          height="14"
          stroke-width={CITY_WIDTH}
          stroke-dasharray={`${CITY_DASH} ${CITY_DASH_GAP}`}
        />
      </LegendRow>
      <HollowRow signs={signs} />
    </>
  );
}

function GatewaysLegend() {
  const guide = useTexts('guide');
  const signs = useAtlas((state) => selectDrawnRows(state, 'gateways'));
  const kinds = GATEWAY_KINDS.filter((kind) =>
    signs.some(({ sign }) => sign.type === 'gateway' && sign.kind === kind),
  );
  if (kinds.length === 0) return null;
  return (
    <>
      {kinds.map((kind) => (
        <LegendRow key={kind} text={guide.gateways[kind]}>
          {signParts({ type: 'gateway', kind, radius: GATEWAY_RADIUS, from: null }).map(
            ({ paint, path }) => (
              <path key={paint} class={`sign-${paint}`} d={path} />
            ),
          )}
        </LegendRow>
      ))}
    </>
  );
}

function PlacesLegend({ signs }: LegendProps) {
  const guide = useTexts('guide');
  const messages = useTexts('opening');
  return (
    <>
      <LegendRow text={guide.legendWedge}>
        <path class="kind-comprehensive-pilot-zone" d="M0 -7A7 7 0 0 1 0 7Z" />
        <path class="kind-bonded-zone" d="M0 7A7 7 0 0 1 0 -7Z" />
      </LegendRow>
      {signs.rings > 0 && (
        <LegendRow text={guide.legendRing} count={signs.rings}>
          <circle class="mark-ring" r="7" />
        </LegendRow>
      )}
      {signs.newIn !== null && signs.halos > 0 && (
        <LegendRow text={messages.kinds.legendHalo(signs.newIn)} count={signs.halos}>
          <circle class="legend-halo" r="9" />
          <circle class="legend-dot" r="5" />
        </LegendRow>
      )}
      <HollowRow signs={signs} />
      <SteppedBackRow signs={signs} />
      <LegendRow text={guide.legendSize}>
        <circle class="legend-dot" cx="-6" r="3" />
        <circle class="legend-dot" cx="4" r="6" />
      </LegendRow>
    </>
  );
}
