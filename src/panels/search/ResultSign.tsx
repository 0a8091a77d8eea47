// The sign before a result: that of a zone, site or country on the map, or a line drawing of place, province or document.
import { SAMPLE_STACK } from '@/model/warehouses/warehouseSign';
import { KindSwatch } from '@/panels/facts/KindSwatch';
import { WarehouseSignPicture } from '@/panels/facts/WarehouseSignPicture';
import type { EntryType, SearchEntry } from '@/selectors/search/searchEntries';
import { countryListSign } from '@/selectors/warehouses/countries/countryMarks';
import { selectStateYear } from '@/selectors/warehouses/facilities';
import { listSign } from '@/selectors/warehouses/nearFacilities';
import { useAtlas } from '@/store/useAtlas';
import { GATEWAY_RADIUS } from '@/theme/look';

const SIGNS = {
  place:
    'M8 14.5C5 11 3.5 8.7 3.5 6.5A4.5 4.5 0 0 1 12.5 6.5C12.5 8.7 11 11 8 14.5ZM8 8.2A1.7 1.7 0 1 1 8.01 8.2',
  province: 'M2.5 4.5L6 3L10 4.5L13.5 3V11.5L10 13L6 11.5L2.5 13ZM6 3V11.5M10 4.5V13',
  figure: 'M3 13.5V9H5.5V13.5ZM6.8 13.5V5.5H9.3V13.5ZM10.6 13.5V2.5H13V13.5Z',
  step: 'M8 2.5L13.5 8L8 13.5L2.5 8Z',
  document: 'M4 1.8H9.5L12.2 4.5V14.2H4ZM6 7H10.2M6 9.5H10.2M6 12H8.5',
} as const;

function isDrawn(type: EntryType): type is keyof typeof SIGNS {
  return type in SIGNS;
}

export function ResultSign({ entry }: { entry: SearchEntry }) {
  const { type, zones, site, country, operated, city, gateway } = entry;
  const year = useAtlas(selectStateYear);
  const [zone] = zones;
  if (type === 'zone' || type === 'group') {
    if (zone === undefined) return null;
    return <KindSwatch kind={zone.kind} isHollow={zone.designated === null} />;
  }
  if (gateway !== undefined) {
    const { kind } = gateway;
    const sign = { type: 'gateway', kind, radius: GATEWAY_RADIUS, from: null } as const;
    return <WarehouseSignPicture sign={sign} size={20} />;
  }
  if (site !== undefined) return <WarehouseSignPicture sign={listSign(site, year)} size={20} />;
  if (country !== undefined) {
    const { figure, sites } = country;
    const stack = { ...SAMPLE_STACK, count: sites.length };
    return (
      <WarehouseSignPicture sign={figure === null ? stack : countryListSign(figure)} size={20} />
    );
  }
  const sites = operated ?? city?.near;
  if (sites !== undefined) {
    const stack = { ...SAMPLE_STACK, count: sites.length };
    return <WarehouseSignPicture sign={stack} size={20} />;
  }
  if (!isDrawn(type)) return null;
  return (
    <svg class="sign result-sign" viewBox="0 0 16 16" width="20" height="20" aria-hidden="true">
      <path d={SIGNS[type]} />
    </svg>
  );
}
