// May this place do retail import, since when, by which rule and document: each step through time.
import { useEffect, useMemo } from 'preact/hooks';
import { RETAIL_IMPORT_LISTS } from '@/model/retailImport';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { type RetailImportStep, retailImportSteps } from '@/selectors/zones/retailImportSteps';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function RetailImportStatus({ placeId }: { placeId: string }) {
  const words = useTexts('details');
  const store = useAtlasStore();
  const dataset = useAtlas(selectDataset);
  const steps = useMemo(
    () => (dataset === null ? [] : retailImportSteps(dataset, placeId)),
    [dataset, placeId],
  );
  useEffect(() => wantResource(store, 'sources'), [store]);
  return (
    <section class="retail-status">
      <h3>
        <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
          <circle class="swatch-ring" r="7" />
        </svg>
        <span>{words.retailHeading}</span>
      </h3>
      <ol>
        {steps.map((step, index) => (
          <Step key={step.from ?? 'before'} step={step} next={steps[index + 1]?.from ?? null} />
        ))}
      </ol>
      <p class="quiet">{words.retailCaveat}</p>
    </section>
  );
}

/** Before the first list nothing national said who may import. */
function isBeforeLists(from: string | null, next: string | null): boolean {
  return from === null && next === RETAIL_IMPORT_LISTS[0].from;
}

function Step({ step, next }: { step: RetailImportStep; next: string | null }) {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const { from, eligibility } = step;
  const period =
    from === null
      ? next === null
        ? words.always
        : words.until(messages.formats.date(next))
      : words.since(messages.formats.date(from));
  return (
    <li class={eligibility.eligible ? 'is-eligible' : 'is-not-eligible'}>
      <span class="retail-period">{period}</span>
      <span>
        {eligibility.rule === null
          ? isBeforeLists(from, next)
            ? words.noListYet
            : words.notEligible
          : words.eligibleBy[eligibility.rule](
              [...new Set(eligibility.zones.map(({ kind }) => messages.kinds.inText(kind)))].join(
                messages.formats.listSeparator,
              ),
            )}
        {eligibility.documents.map((id) => (
          <span key={id} class="retail-document">
            <SourceText id={id} isShort />
          </span>
        ))}
      </span>
    </li>
  );
}
