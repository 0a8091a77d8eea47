// Which of the heights that an embedded atlas would like to have are told.
import { describe, expect, it } from 'vitest';
import { heightTeller } from '@/embed/embedSize';

function toldOf(heights: readonly number[], step: number): readonly number[] {
  const isTold = heightTeller();
  return heights.filter((height, index) => isTold(height, index * step));
}

describe('the height that is told', () => {
  it('is each new one, once', () => {
    expect(toldOf([500, 500, 520, 520, 500], 5000)).toEqual([500, 520, 500]);
  });

  it('is the larger where a scroll bar comes and goes with it', () => {
    const told = toldOf([584, 594, 584, 594, 584, 594, 584, 594, 584], 100);
    expect(told.length).toBeLessThan(6);
    expect(told.at(-1)).toBe(594);
  });

  it('follows a reader who opens and closes something slowly', () => {
    expect(toldOf([480, 640, 480, 640, 480], 1500)).toEqual([480, 640, 480, 640, 480]);
  });
});
