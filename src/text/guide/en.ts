// Texts that ask for places and explain marks, in English.
import { groupDigits } from '@/text/formats/groupDigits';
import type { GuideMessages } from './messages';

export const guide: GuideMessages = {
  askHeading: 'Find places',
  placesWith: 'with',
  placesWithout: 'without',
  askedHeading: 'Narrowed to',
  endAsking: 'Remove',
  askNothing: 'Remove all',
  legendWedge: 'A colour a kind in the place',
  legendLetter: 'A sign a zone, its letter the kind',
  ringNote: (allowed, listedCities) =>
    `${groupDigits(allowed)} places where retail import is allowed: ${groupDigits(listedCities)} cities on the list, and from March 2021 every place that hosts one of the five kinds of zone.`,
  legendSize: 'Larger: more zones; smaller where marks crowd',
  legendContext: 'Nothing added',
  legendNotAsked: 'Not what was asked for',
  legendAtCity: 'At its city, not its place',
  gateways: {
    'sea-port': 'Sea or river port, at its town',
    airport: 'Airport with much cargo',
    'rail-port': 'Rail port, at its town',
    'land-port': 'Land port, at its town',
  },
};
