// May this place do retail import, since when, by which rule and document: each step through time.
import { useEffect, useMemo } from 'preact/hooks';
import { RETAIL_IMPORT_LISTS } from '@/model/retailImport';
import { SourceText } from '@/panels/facts/SourceText';
import { useTexts } from '@/panels/facts/useTexts';
import { selectDataset } from '@/selectors/loaded/loadedData';
import { stepAtEndOf } from '@/selectors/places/retailAnswer';
import { lastShownYear, selectShownPeriod } from '@/selectors/time/shownPeriod';
import {
  type RetailImportStep,
  retailImportSteps,
  wholeOnList,
} from '@/selectors/zones/retailImportSteps';
import { wantResource } from '@/store/resourceActions';
import { useAtlas, useAtlasStore } from '@/store/useAtlas';
import type { DetailsMessages } from '@/text/details/messages';

export function RetailImportStatus({ placeId }: { placeId: string }) {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const store = useAtlasStore();
  const dataset = useAtlas(selectDataset);
  const steps = useMemo(
    () => (dataset === null ? [] : retailImportSteps(dataset, placeId)),
    [dataset, placeId],
  );
  const year = lastShownYear(useAtlas(selectShownPeriod));
  const index = stepAtEndOf(steps, year);
  const answer = steps[index];
  useEffect(() => wantResource(store, 'sources'), [store]);
  return (
    <section class="retail-status">
      <h3>
        <svg viewBox="-11 -11 22 22" width="20" height="20" aria-hidden="true">
          <circle class="swatch-ring" r="7" />
        </svg>
        <span>{words.retailHeading}</span>
      </h3>
      {answer !== undefined && (
        <p
          class={`retail-answer ${answer.eligibility.eligible ? 'is-eligible' : 'is-not-eligible'}`}
        >
          <strong>
            {messages.formats.date(String(year))}
            {messages.formats.colon}
            {verdictOf(answer, words)}
          </strong>{' '}
          <Reason placeId={placeId} step={answer} next={steps[index + 1]?.from ?? null} />
        </p>
      )}
      <details class="retail-history">
        <summary>{words.retailHistory}</summary>
        <ol>
          {steps.map((step, each) => (
            <Step
              key={step.from ?? 'before'}
              placeId={placeId}
              step={step}
              next={steps[each + 1]?.from ?? null}
            />
          ))}
        </ol>
      </details>
      <p class="quiet">{words.retailCaveat}</p>
    </section>
  );
}

function verdictOf({ eligibility, unsure }: RetailImportStep, words: DetailsMessages): string {
  if (eligibility.eligible) return words.yes;
  return unsure.length > 0 ? words.unsure : words.no;
}

/** Before the first list nothing national said who may import. */
function isBeforeLists(from: string | null, next: string | null): boolean {
  return from === null && next === RETAIL_IMPORT_LISTS[0].from;
}

interface StepProps {
  readonly placeId: string;
  readonly step: RetailImportStep;
  /** When the next one begins; null for the last. */
  readonly next: string | null;
}

function Step({ placeId, step, next }: StepProps) {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const { from, eligibility, isBound } = step;
  const period = (): string => {
    if (from === null)
      return next === null ? words.always : words.until(messages.formats.date(next));
    return (isBound ? words.sinceAtLatest : words.since)(messages.formats.date(from));
  };
  return (
    <li class={eligibility.eligible ? 'is-eligible' : 'is-not-eligible'}>
      <span class="retail-period">{period()}</span>
      <span>
        <Reason placeId={placeId} step={step} next={next} />
      </span>
    </li>
  );
}

/** The rule, and the document that has it. */
function Reason({ placeId, step: { from, eligibility, unsure }, next }: StepProps) {
  const messages = useTexts('opening');
  const words = useTexts('details');
  const { rule } = eligibility;
  const zones = unsure.length > 0 ? unsure : eligibility.zones;
  const kinds = zones.map(({ kind }) => words.hostedKind(messages.kinds.names[kind].one));
  const hosted = [...new Set(kinds)].join(messages.formats.listSeparator);
  const whole = wholeOnList(eligibility, placeId);
  const eligibleWords = (): string => {
    if (unsure.length > 0) return words.hostedSinceUnknown(hosted);
    if (rule === null) return isBeforeLists(from, next) ? words.noListYet : words.notEligible;
    if (whole !== null) return words.eligibleWithin(messages.formats.name(whole));
    return words.eligibleBy[rule](hosted);
  };
  return (
    <>
      {eligibleWords()}
      {eligibility.documents.map((id) => (
        <span key={id} class="retail-document">
          <SourceText id={id} isShort />
        </span>
      ))}
    </>
  );
}
