// A lost WebGL context is rebuilt three times in ten minutes, in a long visit as often as the machine sleeps.
import { expect, it } from 'vitest';
import { type ContextLosses, mayRebuild, withLoss } from '@/stage/rendering/contextLosses';

const MINUTE = 60_000;

function rebuildsAfter(...minutes: readonly number[]): readonly boolean[] {
  let losses: ContextLosses = [];
  return minutes.map((minute) => {
    losses = withLoss(losses, minute * MINUTE);
    return mayRebuild(losses);
  });
}

it('gives up at the fourth loss within ten minutes', () => {
  expect(rebuildsAfter(0, 1, 2, 3)).toEqual([true, true, true, false]);
  expect(rebuildsAfter(0, 4, 8, 9.9)).toEqual([true, true, true, false]);
});

it('rebuilds as often as contexts are lost now and then', () => {
  expect(rebuildsAfter(0, 30, 60, 90, 120)).toEqual([true, true, true, true, true]);
  expect(rebuildsAfter(0, 1, 2, 3, 14)).toEqual([true, true, true, false, true]);
});
