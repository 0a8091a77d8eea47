// May this place do retail import, since when, by which rule and document: each step through time.
import { useEffect, useMemo } from 'preact/hooks';
import { SourceText } from '@/panels/facts/SourceText';
import { useMessages } from '@/panels/facts/useMessages';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { type RetailImportStep, retailImportSteps } from '@/selectors/zones/retailImportSteps';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';

export function RetailImportStatus({ placeId }: { placeId: string }) {
  const messages = useMessages();
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
        <span>{messages.retailHeading}</span>
      </h3>
      <ol>
        {steps.map((step, index) => (
          <Step key={step.from ?? 'before'} step={step} next={steps[index + 1]?.from ?? null} />
        ))}
      </ol>
      <p class="quiet">{messages.retailCaveat}</p>
    </section>
  );
}

function Step({ step, next }: { step: RetailImportStep; next: string | null }) {
  const messages = useMessages();
  const { from, eligibility } = step;
  const period =
    from === null
      ? next === null
        ? messages.always
        : messages.until(messages.date(next))
      : messages.since(messages.date(from));
  return (
    <li class={eligibility.eligible ? 'is-eligible' : 'is-not-eligible'}>
      <span class="retail-period">{period}</span>
      <span>
        {eligibility.rule === null
          ? messages.notEligible
          : messages.eligibleBy[eligibility.rule](
              [...new Set(eligibility.zones.map(({ kind }) => messages.kindInText(kind)))].join(
                messages.listSeparator,
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
