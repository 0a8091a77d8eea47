// Texts on the map on the page, in English.
import { groupDigits } from '@/text/formats/groupDigits';
import type { StageMessages } from './messages';

export const stage: StageMessages = {
  help: 'Arrow keys move from place to place, Enter opens one, plus and minus zoom, Shift with arrows pans.',
  summary: (places) =>
    `Map of China with ${places === 1 ? '1 place' : `${groupDigits(places)} places`}`,
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  framingLabels: {
    china: 'All of China',
    east: 'East of China',
    world: 'World with overseas warehouses',
  },
  framings: { china: 'China', east: 'East', world: 'World' },
  listInSight: 'List what is in sight',
  inSight: (count) => (count === 1 ? '1 mark in sight' : `${groupDigits(count)} marks in sight`),
  overseasWarehouses: 'Overseas warehouses',
  sitesNotCensus: 'Documented sites, not a census; points at place centres',
  moreHere: (count) => `and ${groupDigits(count)} more here`,
  noWebgl: 'This browser draws no WebGL: the map is shown as a plain drawing.',
  failed: 'The moving map did not load: the map is shown as a plain drawing.',
  boundaryNotice: `${ATLAS_STYLE === '' ? 'Natural Earth; shown for orientation, no position implied' : 'Drawings and saved pictures have no base map'}${ATLAS_ATTRIBUTION === null ? '' : ` · ${ATLAS_ATTRIBUTION.en}`}`,
};
