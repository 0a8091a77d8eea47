// Texts on the embedded atlas, in English.
import type { EmbedMessages } from './messages';

export const embed: EmbedMessages = {
  kinds: {
    'comprehensive-pilot-zone': 'Pilot zones',
    'free-trade-zone': 'Free trade',
    'bonded-zone': 'Bonded',
    'import-promotion-zone': 'Import zones',
    'bonded-logistics-center': 'Logistics',
    'retail-import-city': 'Retail import',
  },
  notAsked: 'Not asked for',
  nothingAdded: 'Nothing added',
  keyAndWheel: (key) => `Use ${key} + scroll to zoom the map`,
  twoFingers: 'Use two fingers to move the map',
  fullscreen: 'Full screen',
  leaveFullscreen: 'Leave full screen',
  openAtlas: 'Open the atlas',
  source: (version) => `${ATLAS_NAME}${version === '' ? '' : ` ${version}`}, CC BY 4.0`,
  baseMap: `${ATLAS_STYLE === '' ? 'Natural Earth, no position implied' : 'Drawings and saved pictures have no base map'}${ATLAS_ATTRIBUTION === null ? '' : ` · ${ATLAS_ATTRIBUTION.en}`}`,
};
