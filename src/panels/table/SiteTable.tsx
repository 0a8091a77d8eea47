// All shown documented sites as a table, those without a point included: the same filters as map and list.
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Facility } from '@/model/warehouse';
import { useTexts } from '@/panels/facts/useTexts';
import { areaText, openedText, placeText } from '@/panels/facts/warehouseWords';
import { SITE_COLUMNS, SITE_GROUPINGS, siteTable } from '@/selectors/rows/warehouseTables';
import { selectShownFacilities } from '@/selectors/warehouses/facilities';
import { useAtlas } from '@/store/useAtlas';
import { SiteRow } from './SiteRow';
import { SortedTable } from './SortedTable';

export function SiteTable({ close }: { close: ComponentChildren }) {
  const messages = useTexts('opening');
  const texts = useTexts('warehouses');
  const words = useTexts('table');
  const sites = useAtlas(selectShownFacilities);
  const subject = useMemo(() => siteTable(messages.formats.name, texts.country), [messages, texts]);
  const withoutPoint = sites.filter(({ position }) => position === null).length;
  const cellsOf = (site: Facility): readonly string[] => [
    messages.formats.name(site.operator),
    placeText(site, texts, messages),
    texts.types[site.type],
    texts.statuses[site.status],
    openedText(site, texts),
    areaText(site, texts, messages),
    site.sources.join(' '),
    messages.facts.confidences[site.confidence],
  ];
  return (
    <SortedTable
      label={words.headings.sites}
      name="sites"
      count={texts.sitesHeading(sites.length)}
      note={
        <>
          {texts.caption}
          {withoutPoint > 0 && <> · {texts.sitesWithoutPoint(withoutPoint)}</>}
        </>
      }
      rows={sites}
      subject={subject}
      columns={SITE_COLUMNS}
      columnNames={words.siteColumns}
      groupings={SITE_GROUPINGS.map((value) => ({ value, label: words.groupings[value] }))}
      openingOrder={{ column: 'place', isDescending: false, grouping: 'none' }}
      cellsOf={cellsOf}
      renderRow={(site) => <SiteRow key={site.id} site={site} />}
      empty={texts.noSites}
      close={close}
    />
  );
}
