// Texts on the detailed base map, in English.
import type { BasemapMessages } from './messages';

export const basemap: BasemapMessages = {
  nearest: 'This is as close as the data of this map allow.',
  coast: 'Coast ©',
  contributors: 'OpenStreetMap contributors',
  inland: ' (ODbL), lakes and rivers GSHHG, names GeoNames · ',
  metres: (count) => `${count} m`,
  kilometres: (count) => `${count} km`,
  scale: (length) => `Scale: this bar is ${length} long`,
};
