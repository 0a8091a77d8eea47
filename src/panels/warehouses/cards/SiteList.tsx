// Documented sites as buttons: under one heading, or apart by when they are known.
import type { ComponentChildren } from 'preact';
import type { Facility } from '@/model/warehouse';
import { useTexts } from '@/panels/facts/useTexts';
import { FacilityButton } from '@/panels/warehouses/FacilityList';
import type { SitesByTime } from '@/selectors/warehouses/siteTallies';

export interface SiteListProps {
  readonly heading: ComponentChildren;
  readonly sites: readonly Facility[];
}

export function SiteList({ heading, sites }: SiteListProps) {
  return (
    <section class="warehouse-card warehouse-near">
      <h3>{heading}</h3>
      <ul>
        {sites.map((facility) => (
          <li key={facility.id}>
            <FacilityButton facility={facility} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Every site, whatever the year: those known by its end, and apart those since. */
export function SitesInTime({ sites }: { sites: SitesByTime }) {
  const texts = useTexts('warehouses');
  const { year, known, since, undated } = sites;
  const isWhole = since.length + undated.length === 0;
  const groups = [
    [isWhole ? texts.sitesHeading(known.length) : texts.knownBy(known.length, year), known],
    [texts.knownLater(since.length), since],
    [texts.ofNoYear(undated.length), undated],
  ] as const;
  return (
    <>
      {groups.map(
        ([heading, list]) =>
          list.length > 0 && <SiteList key={heading} heading={heading} sites={list} />,
      )}
    </>
  );
}

/** "9 documented sites: 6 known by the end of 2022, 3 more since". */
export function SitesSummary({ sites }: { sites: SitesByTime }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const { year, known, since, undated } = sites;
  const total = texts.sitesHeading(known.length + since.length + undated.length);
  if (since.length + undated.length === 0) return <p>{total}</p>;
  const parts = [
    texts.knownBy(known.length, year),
    ...(since.length > 0 ? [texts.knownLater(since.length)] : []),
    ...(undated.length > 0 ? [texts.ofNoYear(undated.length)] : []),
  ];
  return (
    <p>
      {total}
      {messages.formats.colon}
      {parts.join(messages.formats.listSeparator)}
    </p>
  );
}
