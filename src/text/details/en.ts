// Texts on the details of a place, zone, province or document, in English.
import { groupDigits } from '@/text/formats/groupDigits';
import { countryName } from '@/text/warehouses/countryNames';
import type { DetailsMessages } from './messages';

export const details: DetailsMessages = {
  placeKinds: {
    municipality: 'Municipality',
    'prefecture-level-city': 'Prefecture-level city',
    prefecture: 'Prefecture',
    'county-level-city': 'County-level city',
    'new-area': 'New area',
    'experimental-zone': 'Experimental zone',
    'demonstration-zone': 'Demonstration zone',
    island: 'Island province',
  },
  positionPrecisions: {
    zone: 'the zone itself',
    district: 'its district',
    city: 'its city',
    region: 'the whole region',
  },
  designated: 'Designated',
  ended: 'Ended',
  supersededBy: 'Replaced by',
  batch: 'Batch',
  confidence: 'Confidence',
  position: 'Position',
  province: 'Province',
  notInForce: (when) => `Not in force ${when}`,
  maybeInForce: (when) => `Not known whether in force ${when}`,
  zonesInForce: (inForce, total, unknown, when) =>
    `${inForce === total ? total : `${inForce} of ${total}`} zones and areas in force ${when}${unknown === 0 ? '' : `, ${unknown} not known`}`,
  unfoldAll: 'Open all',
  foldAll: 'Close all',
  batchName: (batch) => batch,
  trancheNames: {
    'first-10': 'the first 10 cities',
    'plus-5': '5 more cities from 2018',
    'plus-22': '22 more cities from 2019',
    'plus-50': '50 more cities and regions from 2020',
    hainan: 'the island of Hainan, from 2020',
  },
  rankInProvince: (rank, total, province) => `${rank} of ${total} in ${province}, by date`,
  byDate: (kinds) => `${kinds} by date`,
  previousZone: 'Before:',
  nextZone: 'After:',
  placesHeading: (count) => (count === 1 ? '1 place' : `${groupDigits(count)} places`),
  retailHeading: 'Retail import',
  retailCaveat:
    '"Eligible" means that policy allows it; the customs confirmation of each city is not published.',
  retailHistory: 'All years',
  yes: 'yes.',
  no: 'no.',
  unsure: 'not known.',
  hostedSinceUnknown: (hosted) => `Not documented since when it hosts: ${hosted}`,
  eligibleBy: {
    list: () => 'Eligible: on the list',
    'hosted-zones': (hosted) => `Eligible by hosting: ${hosted}`,
  },
  hostedKind: (name) => `${name.charAt(0).toLowerCase()}${name.slice(1)}`,
  eligibleWithin: (whole) => `Eligible with ${whole}, which is on the list`,
  notEligible: 'Not eligible',
  noListYet:
    'No national list yet; from December 2012 the pilot cities imported under an arrangement of their own.',
  since: (text) => `from ${text}`,
  sinceAtLatest: (text) => `from ${text} at the latest`,
  until: (text) => `before ${text}`,
  always: 'to this day',
  gatewayKinds: {
    'sea-port': 'Sea or river port',
    airport: 'Airport with much cargo',
    'rail-port': 'Rail port',
    'land-port': 'Land port',
  },
  gatewayIn: (kind, country) => `${kind}, ${countryName(country).en}`,
  gatewayPrecisions: {
    gateway: 'Its own point',
    town: 'The point is that of its town or district',
    city: 'The point is that of its city',
  },
  gatewaysFailed: 'The ports and airports did not load.',
  zonesNear: (count, kilometres) =>
    count === 0
      ? `No zone of this view within ${kilometres} km`
      : `${count === 1 ? '1 zone' : `${count} zones`} of this view within ${kilometres} km`,
  sitesNear: (count, kilometres) =>
    count === 0
      ? `No documented site within ${kilometres} km`
      : `${count === 1 ? '1 documented site' : `${count} documented sites`} within ${kilometres} km`,
  moreNear: (count) => `and ${count} more, further away`,
  distancesNote: 'In a straight line between points that may stand for a town or a city.',
  kilometres: (count) => `${count} km`,
};
