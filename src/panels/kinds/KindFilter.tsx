// Which kinds are shown, with their counts in the shown period: filter and legend in one.
import { ZONE_KINDS, type ZoneKind } from '@/model/zoneKind';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { useTexts } from '@/panels/facts/useTexts';
import { selectOverview } from '@/selectors/loaded/loadedData';
import { selectCondition } from '@/selectors/places/conditions';
import { selectKindCounts } from '@/selectors/zones/counts';
import { setConfirmedOnly, setKindShown, showKinds } from '@/store/kindActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import { besideCount } from './besideCount';
import { KindNotes } from './KindNotes';
import { ConfirmedNote } from './lazyGuide';
import './kinds.css';

export function KindFilter() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const kinds = useAtlas((state) => state.kinds);
  const hasAll = kinds.length === ZONE_KINDS.length;
  return (
    <fieldset class="kind-filter">
      <legend class="panel-heading">
        <h2>{messages.kinds.heading}</h2>
      </legend>
      <button
        type="button"
        class="quiet-button kind-filter-all"
        aria-disabled={hasAll || undefined}
        onClick={() => showKinds(store, ZONE_KINDS)}
      >
        {messages.kinds.showAll}
      </button>
      <ul class="kind-list">
        {ZONE_KINDS.map((kind) => (
          <KindRow key={kind} kind={kind} isShown={kinds.includes(kind)} />
        ))}
      </ul>
      <ConfirmedOnly />
      <KindNotes />
    </fieldset>
  );
}

function ConfirmedOnly() {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const isOn = useAtlas((state) => state.confirmedOnly);
  return (
    <>
      <label class="confirmed-only">
        <input
          type="checkbox"
          checked={isOn}
          onChange={(event) => setConfirmedOnly(store, event.currentTarget.checked)}
        />
        {messages.kinds.confirmedOnly}
      </label>
      {isOn && (
        <div class="confirmed-note">
          <ConfirmedNote />
        </div>
      )}
    </>
  );
}

function KindRow({ kind, isShown }: { kind: ZoneKind; isShown: boolean }) {
  const messages = useTexts('opening');
  const store = useAtlasStore();
  const count = useAtlas(selectKindCounts)[kind];
  const beside = besideCount(count, messages.kinds);
  // How whole the list is holds for all of China.
  const coverage = useAtlas((state) =>
    state.province === null && selectCondition(state) === null
      ? selectOverview(state)?.coverage.get(kind)
      : undefined,
  );
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
          {messages.kinds.names[kind].many}
          {beside !== '' && <span class="kind-coverage">{beside}</span>}
          {coverage?.official != null && coverage.listed < coverage.official && (
            <span class="kind-coverage">
              {messages.kinds.listedOf(coverage.listed, coverage.official)}
            </span>
          )}
        </span>
        <span class="kind-count" data-count={kind}>
          {messages.formats.number(count.zones)}
        </span>
        <span class="kind-added">
          {!isRange && count.added > 0 && (
            <span>
              +{messages.formats.number(count.added)}{' '}
              <span class="kind-new">{messages.kinds.newColumn}</span>
            </span>
          )}
        </span>
      </label>
      <button
        type="button"
        class="quiet-button kind-only"
        aria-label={`${messages.kinds.onlyThis}${messages.formats.colon}${messages.kinds.names[kind].many}`}
        onClick={() => showKinds(store, [kind])}
      >
        {messages.kinds.onlyThis}
      </button>
    </li>
  );
}
