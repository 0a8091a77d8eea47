// The tables that there are; each has its name in an address.
export const TABLE_CONTENTS = [
  'cities',
  'zones',
  'sites',
  'countries',
  'operators',
  'owners',
] as const;
export type TableContents = (typeof TABLE_CONTENTS)[number];
