// What of an address is not understood; all that the atlas writes itself is.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { unreadKeys } from '@/store/address/unreadKeys';
import { formatUrlState } from '@/store/address/urlState';
import { linkedState } from './anyLinkedState';

it.each([
  ['?year=2O20', ['year="2O20"']],
  ['?year=2020&kinds=bonded,free-trade-zone', ['kinds="bonded,free-trade-zone"']],
  ['?kinds=none&has=bonded-zone', []],
  ['?kinds=bonded', ['kinds="bonded"']],
  ['?theme=purple&view=maps', ['theme="purple"', 'view="maps"']],
  ['?theme=system&view=map&legend=1&confirmed=0&warehouses=1', []],
  ['?confirmed=yes', ['confirmed="yes"']],
  ['?lang=fr', ['lang="fr"']],
  ['?lang=zh-CN', []],
  ['?lang=english', ['lang="english"']],
  ['?map=china', []],
  ['?map=europe', ['map="europe"']],
  ['?map=5/30.00001/110', []],
  ['?map=here', ['map="here"']],
  ['?years=2020..2018&animate=2015..2020', []],
  ['?years=2018', []],
  ['?years=2018-2020', ['years="2018-2020"']],
  ['?step=2021', []],
  ['?step=No. 39', ['step="No. 39"']],
  ['?controls=year,zoom,fullscreen&embed=1', []],
  ['?controls=years', ['controls="years"']],
  ['?story=12', ['story="12"']],
  ['?utm_source=news&year=', []],
])('%s', (search, unread) => {
  expect(unreadKeys(search)).toEqual(unread);
});

it('is nothing of what the atlas writes', () => {
  fc.assert(
    fc.property(linkedState, (state) => {
      expect(unreadKeys(formatUrlState(state, null))).toEqual([]);
    }),
  );
});
