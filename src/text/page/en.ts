// Texts on the page as a whole: title, actions, tour, search field, what is missing, in English.
import { groupDigits } from '@/text/formats/groupDigits';
import type { PageMessages } from './messages';

export const page: PageMessages = {
  title: ATLAS_TITLE_EN,
  tagline: 'Which cities have which zones, since when, by which document.',
  mapButton: 'Map',
  tableButton: 'Table',
  figuresButton: 'Figures',
  share: 'Share',
  details: 'Details',
  close: 'Close',
  menu: 'Menu',
  sheetHigher: 'More of the panel',
  sheetLower: 'More of the map',
  theme: 'Colours',
  themes: { system: 'System', light: 'Light', dark: 'Dark' },
  loading: 'Loading the data…',
  notLoaded: {
    panels: 'The panels around the map could not be loaded.',
    handling: 'Pointer and keyboard control of the map could not be loaded.',
    world: 'The map of the rest of the world could not be loaded.',
    zones: 'The data could not be loaded.',
    sources: 'The sources could not be loaded.',
    events: 'The steps of the policy could not be loaded.',
    searchIndex: 'Pinyin and documents did not load: names are found as they are written.',
    warehouses: 'The overseas warehouses could not be loaded.',
    figures: 'The figures could not be loaded.',
    table: 'The table could not be loaded.',
    share: 'The share dialog could not be loaded.',
    details: 'The details could not be loaded.',
    search: 'The search could not be loaded.',
    sight: 'The list of the marks in sight could not be loaded.',
    words: 'Words of the chosen language could not be loaded.',
  },
  reloadPage: 'Reload the page',
  tryAgain: 'Try again',
  recordsLeftOut: (count) =>
    count === 1
      ? '1 record could not be read.'
      : `${groupDigits(count)} records could not be read.`,
  dataNotice: 'Data CC BY 4.0',
  aboutLink: 'About the data',
  zonesFile: 'Zones (CSV)',
  searchLabel: 'Find a city, zone or warehouse',
  searchClear: 'Clear the search',
};
