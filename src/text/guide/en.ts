// Texts that ask for places and explain marks, in English.
import { groupDigits } from '@/text/formats/groupDigits';
import type { GuideMessages } from './messages';

export const guide: GuideMessages = {
  askHeading: 'Find places',
  placesWith: 'with',
  placesWithout: 'without',
  unsureAbsences: (count) =>
    `Of ${groupDigits(count)} of them this is not known: a zone without a known date is documented only later.`,
  askedHeading: 'Narrowed to',
  endAsking: 'Remove',
  askNothing: 'Remove all',
  unknownDateNote:
    '"And … since an unknown date": so many more are in force, but no document says since when.',
  confirmedNote: 'The zones are; a date may rest on one source, or on none.',
  legendHeading: 'How to read a mark',
  legendWedge: 'One colour for each kind in the place',
  legendLetter: 'One sign for each zone; its letter is the kind',
  ringNote: (allowed, listedCities) =>
    `Retail import is allowed in ${groupDigits(allowed)} of them: in cities on the list (${groupDigits(listedCities)} in all, with what belongs to them), and from March 2021 wherever one of the five kinds of zone is.`,
  legendRing: 'Retail import allowed',
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
