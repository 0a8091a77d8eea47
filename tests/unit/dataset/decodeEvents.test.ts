// Policy steps: in the order of time, a row that cannot be read is left out.
import { expect, it } from 'vitest';
import { decodeEvents } from '@/dataset/decodeEvents';
import { encodeCsv } from './encodeCsv';

const HEADER = [
  'id',
  'date',
  'title_en',
  'title_zh',
  'text_en',
  'text_zh',
  'sources',
  'confidence',
];

it('reads steps in the order of time and leaves out what cannot be read', () => {
  const row = (id: string, date: string, confidence = 'confirmed') => [
    id,
    date,
    'Title',
    '标题',
    'Text, "quoted"',
    '文',
    'one two',
    confidence,
  ];
  const text = encodeCsv(HEADER, [
    row('later', '2021-03-18'),
    row('', '2020'),
    row('undated', 'soon'),
    row('doubtful', '2019', 'rumour'),
    row('earlier', '2018-11'),
  ]);
  const events = decodeEvents(text);
  expect(events.map(({ id }) => id)).toEqual(['earlier', 'later']);
  expect(events[0]).toEqual({
    id: 'earlier',
    date: '2018-11',
    title: { en: 'Title', zh: '标题' },
    text: { en: 'Text, "quoted"', zh: '文' },
    sources: ['one', 'two'],
    confidence: 'confirmed',
  });
});
