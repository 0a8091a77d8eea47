// The colour arithmetic that judges the palette gives the published reference values.
import { describe, expect, it } from 'vitest';
import { colourDifference, contrast, differenceOf, labOf } from './colourMaths';

describe('contrast', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#777777', '#ffffff', 4.48],
    ['#ff0000', '#ffffff', 4],
    ['#123456', '#123456', 1],
  ])('%s on %s: %d', (a, b, ratio) => {
    expect(contrast(a, b)).toBeCloseTo(ratio, 2);
    expect(contrast(b, a)).toBe(contrast(a, b));
  });
});

describe('CIELAB', () => {
  it.each([
    ['#ffffff', [100, 0, 0]],
    ['#000000', [0, 0, 0]],
    ['#ff0000', [53.24, 80.09, 67.2]],
    ['#0000ff', [32.3, 79.19, -107.86]],
  ])('%s', (hex, expected) => {
    labOf(hex).forEach((value, index) => {
      expect(value).toBeCloseTo(expected[index] ?? NaN, 1);
    });
  });
});

describe('CIEDE2000', () => {
  // Test data of Sharma, Wu and Dalal 2005, table 1: pairs that catch the usual mistakes.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1.3802, -84.2814], [50, 0, -82.7485], 1],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.49, -0.001], [50, -2.49, 0.0009], 7.1792],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, -0.001, 2.49], [50, 0.0011, -2.49], 4.7461],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[50, 2.5, 0], [56, -27, -3], 31.903],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[22.7233, 20.0904, -46.694], [23.0331, 14.973, -42.5619], 2.0373],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const)('%j and %j: %d', (a, b, difference) => {
    expect(differenceOf(a, b)).toBeCloseTo(difference, 4);
    expect(differenceOf(b, a)).toBeCloseTo(difference, 4);
  });
});

describe('colour-vision deficiencies', () => {
  it('leave greys as they are', () => {
    for (const vision of ['protan', 'deutan', 'tritan'] as const) {
      const [light, a, b] = labOf('#808080', vision);
      expect(light).toBeCloseTo(53.59, 1);
      expect(Math.hypot(a, b)).toBeLessThan(0.1);
    }
  });

  it('bring together what they confuse', () => {
    const [red, green] = ['#c04040', '#807020'];
    for (const vision of ['protan', 'deutan'] as const) {
      expect(colourDifference(red, green, vision)).toBeLessThan(colourDifference(red, green) / 2);
    }
    expect(colourDifference('#5070c0', '#208080', 'tritan')).toBeLessThan(
      colourDifference('#5070c0', '#208080') / 2,
    );
  });
});
