// What stands around and beside the map.
import type { Page } from '@playwright/test';
import type { Feature } from '../feature';

const press = (name: string) => (page: Page) => page.locator(name).first().click();
const pressButton = (name: RegExp) => (page: Page) =>
  page.getByRole('button', { name, exact: true }).first().click();
const search = (query: string) => (page: Page) => page.locator('input.search-input').fill(query);

const WAREHOUSE_TEXTS = 'texts-warehouses-en';

export const PANELS: readonly Feature[] = [
  {
    name: 'policy steps',
    scripts: ['loaders', 'reading'],
    data: ['data/events.csv'],
    whole: (page) => page.locator('.event-tick'),
  },
  {
    name: 'a step of the policy',
    scripts: ['EventCard'],
    need: (page) => page.locator('.event-tick').last().click(),
    whole: (page) => page.locator('.event-card h2'),
  },
  {
    name: 'guide',
    scripts: ['guide', 'texts-guide-en', 'texts-story-en'],
    whole: (page) => page.locator('nav.tour'),
  },
  { name: 'questions', scripts: ['AskPlaces'], whole: (page) => page.locator('.ask-places') },
  {
    name: 'what is asked',
    query: '&has=comprehensive-pilot-zone',
    scripts: ['AskedChips'],
    whole: (page) => page.locator('.asked-chips'),
  },
  {
    name: 'what is asked, in the first picture',
    query: '&has=comprehensive-pilot-zone',
    scripts: ['askedAnswer'],
    whole: (page) => page.locator('.asked-chips'),
    unharmed: 'it comes with the panels',
  },
  {
    name: 'story',
    query: '&story=1',
    scripts: ['StoryCard'],
    whole: (page) => page.locator('.story-card'),
  },
  {
    name: 'details',
    query: '&place=hangzhou',
    scripts: ['DetailsContents', 'texts-details-en', 'texts-evidence-en'],
    whole: (page) => page.locator('.details-panel dl').first(),
  },
  {
    name: 'sources',
    query: '&place=hangzhou',
    scripts: ['loaders', 'reading'],
    data: ['data/sources.csv', 'data/zone-notes.csv'],
    whole: (page) => page.locator('.details-panel dd a').first(),
  },
  {
    name: 'table',
    scripts: ['TablePanel', 'texts-table-en', WAREHOUSE_TEXTS],
    need: press('.action-bar .action-button'),
    whole: (page) => page.locator('.table-panel tbody tr').first(),
  },
  {
    name: 'figures',
    scripts: ['FiguresPanel', 'texts-figures-en'],
    data: ['data/indicators.csv', 'data/warehouse-totals.csv'],
    need: pressButton(/^(?:Figures|数据)$/),
    whole: (page) => page.locator('.details-panel .figure-row').first(),
  },
  {
    name: 'share',
    scripts: ['ShareDialog', 'drawPicture', 'texts-share-en'],
    need: pressButton(/^(?:Share|分享)$/),
    whole: (page) => page.locator('dialog[open]'),
  },
  {
    name: 'search',
    scripts: ['SearchPopup', 'texts-search-en'],
    need: search('yiwu'),
    whole: (page) =>
      page
        .getByRole('option')
        .filter({ hasText: /Yiwu|义乌/ })
        .first(),
  },
  {
    name: 'search by initials',
    scripts: ['decodeSearchIndex'],
    data: ['data/search.json'],
    need: search('yw'),
    whole: (page) =>
      page
        .getByRole('option')
        .filter({ hasText: /Yiwu|义乌/ })
        .first(),
  },
  {
    name: 'list in sight',
    scripts: ['SightList', 'texts-sight-en'],
    need: pressButton(/^(?:List what is in sight|列出视野内的标记)$/),
    whole: (page) => page.locator('.sight-list button').first(),
  },
  {
    name: 'saved table',
    scripts: ['saveMarkedFile'],
    need: press('.page-footer a[href$="zones.csv"]'),
    whole: (page) => page.locator('.page-footer'),
    unharmed: 'the file is saved without the mark for spreadsheets',
  },
];
