// The details of a gateway: what it is, where, whose record its point is, and the zones or sites around it.
import { useEffect } from 'preact/hooks';
import { NEAR_CITY_KILOMETRES } from '@/model/warehouses/tradeCity';
import { BilingualHeading } from '@/panels/facts/BilingualHeading';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { FailedWith, OnItsWay, Pending } from '@/panels/facts/Pending';
import { useTexts } from '@/panels/facts/useTexts';
import {
  type GatewayCard,
  type NearGateway,
  selectGatewayCard,
} from '@/selectors/ground/gatewayCard';
import { wantResource } from '@/store/resourceActions';
import { select } from '@/store/selectionActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function GatewayDetails({ onKnown }: { readonly onKnown: () => void }) {
  const texts = useTexts('details');
  const store = useAtlasStore();
  const hasFailed = useAtlas(({ resources }) => resources.ground.status === 'failed');
  const card = useAtlas(selectGatewayCard);
  const id = card?.gateway.id ?? '';
  const isAbroad = card?.isAbroad === true;
  useEffect(() => {
    if (id !== '') onKnown();
    if (isAbroad) wantResource(store, 'warehouses');
  }, [id, isAbroad, onKnown, store]);
  if (hasFailed) return <FailedWith resource="ground" text={texts.gatewaysFailed} />;
  if (card === null) return <OnItsWay />;
  const { kind, country, name, precision, source } = card.gateway;
  return (
    <>
      <header class="details-header">
        <BilingualHeading name={name} />
        <p class="quiet">{texts.gatewayIn(texts.gatewayKinds[kind], country)}</p>
      </header>
      <section class="zone-card gateway-card">
        <dl>
          <dt>{texts.position}</dt>
          <dd>
            {texts.gatewayPrecisions[precision]} <span class="quiet">{source}</span>
          </dd>
        </dl>
        <Near {...card} />
      </section>
    </>
  );
}

function Near({ near, more, isAbroad }: GatewayCard) {
  const texts = useTexts('details');
  if (near === null) return <Pending resource="warehouses" />;
  const count = near.length + more;
  return (
    <>
      <h3>{(isAbroad ? texts.sitesNear : texts.zonesNear)(count, NEAR_CITY_KILOMETRES)}</h3>
      <ul>
        {near.map((each) => (
          <Row key={each.selection.id} {...each} />
        ))}
      </ul>
      {more > 0 && <p class="quiet">{texts.moreNear(more)}</p>}
      {count > 0 && <p class="quiet">{texts.distancesNote}</p>}
    </>
  );
}

function Row({ selection, name, kind, kilometres }: NearGateway) {
  const messages = useTexts('opening');
  const texts = useTexts('details');
  const store = useAtlasStore();
  return (
    <li>
      {kind !== null && <KindSwatch kind={kind} />}
      <button type="button" class="link-button" onClick={() => select(store, selection)}>
        {messages.formats.name(name)}
      </button>
      <span class="quiet">{texts.kilometres(Math.round(kilometres))}</span>
    </li>
  );
}
