// Texts on where the owners of overseas warehouses are at home, in English.
import type { OwnersMessages } from './messages';

export const owners: OwnersMessages = {
  ownersHeading: 'Where the owners are at home',
  ownersOnMap: 'On the map of China, instead of zones',
  ownersDocumented: (provinces, unknown) =>
    `Documented for ${provinces} provinces; of ${unknown} others nothing is known.`,
  ownersUnfiltered: (confirmed, figures) =>
    `"Confirmed facts only" leaves their figures as they are: ${confirmed} of ${figures} are confirmed.`,
  ownersNote:
    'Overseas warehouses of the companies of a province or city, each figure of its own year and definition: no ranking, no sum.',
  ownersUnknown: 'No figure of overseas warehouses of its companies is known, which is not zero.',
  ownersNotice: 'Open: "more than"; hatched: nothing known. Figures of different years.',
  backToZones: 'Show zones',
  ownerLooks: {
    total: 'Total of its companies, with the year',
    bound: 'Lower bound ("more than")',
    increase: 'Increase in a year, no total',
    other: 'Other figures alone (targets, public ones, one operator)',
    none: 'Nothing known, which is not zero',
  },
  shortOwnerLooks: {
    total: 'total',
    bound: 'more than',
    increase: 'increase alone',
    other: 'other figures',
    none: 'nothing known',
  },
  ownerIndicators: {
    warehouse_count: 'Total',
    warehouse_area: 'Area',
    warehouse_enterprise_count: 'Companies with overseas warehouses',
    country_count: 'Countries with such warehouses',
    share_of_national_count: 'Share of the national number',
    share_of_national_area: 'Share of the national area',
    new_warehouse_count: 'Added in the year, not a total',
    public_warehouse_count: 'Public overseas warehouses',
    public_warehouse_area: 'Area of public overseas warehouses',
    park_warehouse_count: 'Of one park',
    operator_warehouse_count: 'Of one operator',
    postal_warehouse_projects: 'Projects of postal and express companies',
    target_warehouse_count: 'Target, not a result',
    target_warehouse_area: 'Target for the area, not a result',
    target_new_warehouse_count: 'Target for new ones, not a result',
    target_public_warehouse_count: 'Target for public ones, not a result',
    cbec_industrial_parks: 'Context: parks of this trade',
    cbec_growth: 'Context: growth of this trade',
    cbec_growth_multiple: 'Context: growth of this trade',
    cbec_platform_growth: 'Context: growth of trade on platforms',
  },
  ownerAmounts: {
    warehouses: (value) => `${value} warehouses`,
    'distribution warehouses': (value) => `${value} distribution warehouses`,
    m2: (value) => `${value} m²`,
    percent: (value) => `${value} %`,
    times: (value) => `${value} times`,
    enterprises: (value) => `${value} companies`,
    countries: (value) => `${value} countries`,
    'countries and regions': (value) => `${value} countries and regions`,
    projects: (value) => `${value} projects`,
    parks: (value) => `${value} parks`,
  },
};
