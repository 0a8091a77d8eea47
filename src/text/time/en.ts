// Texts on the years and the steps of the policy, in English.
import { groupDigits } from '@/text/formats/groupDigits';
import type { TimeMessages } from './messages';

export const time: TimeMessages = {
  heading: 'Time',
  periodLegend: 'What the map shows',
  periods: { 'in-force': 'In force', new: 'New in', added: 'Added since' },
  rangeEnds: { from: 'First year', to: 'Last year' },
  year: 'Year',
  comparedYear: 'Compared with the end of',
  yearBefore: 'One year back',
  yearAfter: 'One year on',
  yearSliderText: (year, count) => `${year}: ${count}`,
  firstYear: 'First year',
  newestYear: 'Newest year',
  histogramTitle: 'Zones designated per year',
  histogramAxis: (top) => `Designated per year, up to ${groupDigits(top)}`,
  play: 'Play',
  pause: 'Pause',
  speed: 'Speed',
  speedOf: (yearsPerSecond) => `${yearsPerSecond}×`,
  eventsHeading: 'Steps of the policy',
  eventOf: (number, total) => `${number} of ${total} that year`,
  eventBefore: 'Previous step',
  eventAfter: 'Next step',
};
