// The way from a mark to the words beside it belongs to both.
import { describe, expect, it } from 'vitest';
import { isOnTheWay } from '@/stage/moving/useMapPointer';

const BOX = { left: 50, right: 150, top: 20, bottom: 60 };
const FROM = { x: 100, y: 100, time: 1000 };
const at = (clientX: number, clientY: number) => ({ clientX, clientY });

describe('isOnTheWay', () => {
  it('is between the mark and the near edge of the box above it', () => {
    expect(isOnTheWay(at(100, 80), FROM, BOX, 1100)).toBe(true);
    expect(isOnTheWay(at(75, 80), FROM, BOX, 1100)).toBe(true);
    expect(isOnTheWay(at(100, 61), FROM, BOX, 1100)).toBe(true);
  });

  it('is the same for a box below', () => {
    expect(isOnTheWay(at(100, 120), FROM, { ...BOX, top: 140, bottom: 180 }, 1100)).toBe(true);
    expect(isOnTheWay(at(100, 90), FROM, { ...BOX, top: 140, bottom: 180 }, 1100)).toBe(false);
  });

  it('is not beside the triangle, behind the mark, or for who stays', () => {
    expect(isOnTheWay(at(60, 95), FROM, BOX, 1100)).toBe(false);
    expect(isOnTheWay(at(100, 110), FROM, BOX, 1100)).toBe(false);
    expect(isOnTheWay(at(100, 80), FROM, BOX, 2000)).toBe(false);
    expect(isOnTheWay(at(100, 80), FROM, undefined, 1100)).toBe(false);
    expect(isOnTheWay(at(100, 80), null, BOX, 1100)).toBe(false);
  });
});
