// Texts of the story in a minute, in English.
import type { StoryMessages } from './messages';

export const story: StoryMessages = {
  tourHeading: 'The story in a minute',
  steps: [
    {
      title: '2015: Hangzhou, the first zone',
      text: 'On 7 March 2015 the State Council approves the first comprehensive pilot zone, in Hangzhou. It is the only one at the end of the year.',
    },
    {
      title: '2019: retail import in 37 cities',
      text: 'From 1 January 2019 retail import is allowed in 37 cities, 22 of them new. A city outside the list may not import this way.',
    },
    {
      title: '2020: 46 new zones, 105 in all',
      text: "On 27 April 2020 the State Council approves 46 more zones at once. With them there are 105, in the coast's cities and far inland.",
    },
    {
      title: '2020: 1.69 trillion yuan of trade',
      text: 'Customs first counts about 1.69 trillion yuan for 2020, 31.1 % more than the year before, and later revises it to 1.62. The map shows the zones that came in 2018 to 2020.',
    },
    {
      title: 'March 2021: no list any more',
      text: 'From 18 March 2021 a place needs no list: hosting one of five kinds of zone is enough. Rings show where that holds; customs confirms each city and publishes no list.',
    },
    {
      title: 'Abroad: 1,800 warehouses, 12 million m²',
      text: 'At the end of 2020 the Ministry of Commerce counts more than 1,800 overseas warehouses with more than 12 million square metres. The map has those sites and countries that a document names.',
    },
    {
      title: 'Today: 178 zones',
      text: 'At the end of 2025 there are 178 comprehensive pilot zones. The newest figure of each subject stands under Figures, each with its date.',
    },
  ],
  shortTitles: [
    '2015: Hangzhou, the first zone',
    '2019: retail import in 37 cities',
    '2020: 46 new zones, 105 in all',
    '2020: 1.69 trillion yuan of trade',
    '2021: retail import wherever a zone of five kinds is',
    'Abroad: 1,800 warehouses',
    '2025: 178 zones',
  ],
  evidence: { document: 'The document', figure: 'The figure and its source' },
  previous: 'Previous step',
  next: 'Next step',
  stepOf: (step, count) => `${step} of ${count}`,
  link: 'Link to this step',
};
