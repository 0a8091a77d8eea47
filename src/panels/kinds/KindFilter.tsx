// Which kinds are shown, with their counts in the shown period: filter and legend in one.
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useMessages } from '@/panels/facts/useMessages';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { selectKindCounts } from '@/selectors/zones/counts';
import { setConfirmedOnly, setKindShown, showKinds } from '@/store/actions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function KindFilter() {
  const messages = useMessages();
  const store = useAtlasStore();
  const kinds = useAtlas((state) => state.kinds);
  const hasAll = kinds.length === ZONE_KINDS.length;
  return (
    <fieldset class="kind-filter">
      <legend class="panel-heading">{messages.kindsHeading}</legend>
      <button
        type="button"
        class="quiet-button kind-filter-all"
        disabled={hasAll}
        onClick={() => showKinds(store, ZONE_KINDS)}
      >
        {messages.showAllKinds}
      </button>
      <ul class="kind-list">
        {ZONE_KINDS.map((kind) => (
          <KindRow key={kind} kind={kind} isShown={kinds.includes(kind)} />
        ))}
      </ul>
      <ConfirmedOnly />
    </fieldset>
  );
}

function ConfirmedOnly() {
  const messages = useMessages();
  const store = useAtlasStore();
  const isOn = useAtlas((state) => state.confirmedOnly);
  return (
    <label class="confirmed-only">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => setConfirmedOnly(store, event.currentTarget.checked)}
      />
      {messages.confirmedOnly}
    </label>
  );
}

function KindRow({ kind, isShown }: { kind: ZoneKind; isShown: boolean }) {
  const messages = useMessages();
  const store = useAtlasStore();
  const count = useAtlas(selectKindCounts)[kind];
  const coverage = useAtlas((state) => selectDataset(state)?.coverage.get(kind));
  const isRange = useAtlas((state) => state.period.type !== 'in-force');
  return (
    <li class="kind-row">
      <label>
        <input
          type="checkbox"
          checked={isShown}
          onChange={(event) => setKindShown(store, kind, event.currentTarget.checked)}
        />
        <KindSwatch kind={kind} />
        <span class="kind-name">
          {messages.kinds[kind].many}
          {coverage?.official != null && coverage.listed < coverage.official && (
            <span class="kind-coverage" title={messages.name(coverage.note)}>
              {messages.listedOf(coverage.listed, coverage.official)}
            </span>
          )}
        </span>
        <span class="kind-count" data-count={kind}>
          {messages.number(count.zones)}
          {count.unknownDate > 0 && (
            <span class="kind-unknown" title={messages.withUnknownDate(count.unknownDate)}>
              {' '}
              +{messages.number(count.unknownDate)}?
            </span>
          )}
        </span>
        <span class="kind-added">
          {!isRange && count.added > 0 && (
            <span>
              +{messages.number(count.added)}
              <span class="visually-hidden"> {messages.newColumn}</span>
            </span>
          )}
        </span>
      </label>
      <button
        type="button"
        class="quiet-button kind-only"
        aria-label={`${messages.onlyThisKind}: ${messages.kinds[kind].many}`}
        onClick={() => showKinds(store, [kind])}
      >
        {messages.onlyThisKind}
      </button>
    </li>
  );
}
