// Colour arithmetic for the palette's proofs: WCAG contrast, CIEDE2000, colour-vision deficiencies.
// Kept apart from src: the page computes no colours.

type Triple = readonly [number, number, number];

export const VISIONS = ['normal', 'protan', 'deutan', 'tritan'] as const;
export type Vision = (typeof VISIONS)[number];

/** Machado, Oliveira and Fernandes 2009, severity 1.0; for linear RGB. */
const DEFICIENCIES: Readonly<Record<Exclude<Vision, 'normal'>, readonly [Triple, Triple, Triple]>> =
  {
    protan: [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ],
    deutan: [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ],
    tritan: [
      [1.255528, -0.076749, -0.178779],
      [-0.078411, 0.930809, 0.147602],
      [0.004733, 0.691367, 0.3039],
    ],
  };

const SRGB_TO_XYZ: readonly [Triple, Triple, Triple] = [
  [0.4123907993, 0.3575843394, 0.1804807884],
  [0.2126390059, 0.7151686788, 0.0721923154],
  [0.0193308187, 0.1191947798, 0.9505321522],
];
const D65: Triple = [0.9504559271, 1, 1.0890577508];

function multiply(rows: readonly [Triple, Triple, Triple], [a, b, c]: Triple): Triple {
  const row = ([x, y, z]: Triple): number => x * a + y * b + z * c;
  return [row(rows[0]), row(rows[1]), row(rows[2])];
}

function map([a, b, c]: Triple, change: (value: number) => number): Triple {
  return [change(a), change(b), change(c)];
}

/** #rrggbb → linear RGB, 0 to 1. */
function linearRgb(hex: string): Triple {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (digits === null) throw new Error(`${hex} is no colour`);
  const channels: Triple = [1, 2, 3].map(
    (part) => Number.parseInt(digits[part] ?? '', 16) / 255,
  ) as [number, number, number];
  return map(channels, (value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
}

function luminance(hex: string): number {
  const [red, green, blue] = linearRgb(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [lighter, darker] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

/** CIELAB (D65) of a colour as seen with a kind of vision. */
export function labOf(hex: string, vision: Vision = 'normal'): Triple {
  const seen = linearRgb(hex);
  const linear = vision === 'normal' ? seen : multiply(DEFICIENCIES[vision], seen);
  const [x, y, z] = multiply(
    SRGB_TO_XYZ,
    map(linear, (value) => Math.min(1, Math.max(0, value))),
  );
  const cubeRoot = (value: number): number =>
    value > 216 / 24389 ? Math.cbrt(value) : (value * (24389 / 27) + 16) / 116;
  const [fx, fy, fz] = [cubeRoot(x / D65[0]), cubeRoot(y / D65[1]), cubeRoot(z / D65[2])];
  return [116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)];
}

const degrees = (radians: number): number => ((radians * 180) / Math.PI + 360) % 360;
const cosine = (angle: number): number => Math.cos((angle * Math.PI) / 180);
const sine = (angle: number): number => Math.sin((angle * Math.PI) / 180);

/** CIEDE2000 colour difference (Sharma, Wu and Dalal 2005), all weights 1. */
export function differenceOf([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const meanChroma7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1.5 - 0.5 * Math.sqrt(meanChroma7 / (meanChroma7 + 25 ** 7));
  const [c1, c2] = [Math.hypot(a1 * stretch, b1), Math.hypot(a2 * stretch, b2)];
  const h1 = c1 === 0 ? 0 : degrees(Math.atan2(b1, a1 * stretch));
  const h2 = c2 === 0 ? 0 : degrees(Math.atan2(b2, a2 * stretch));
  const isGrey = c1 * c2 === 0;
  const turn = h2 - h1;
  const hueStep = isGrey ? 0 : turn > 180 ? turn - 360 : turn < -180 ? turn + 360 : turn;
  const hueSum = h1 + h2;
  const meanHue = isGrey
    ? hueSum
    : Math.abs(turn) <= 180
      ? hueSum / 2
      : (hueSum + (hueSum < 360 ? 360 : -360)) / 2;
  const meanLight = (l1 + l2) / 2 - 50;
  const meanChroma = (c1 + c2) / 2;
  const hueWeight =
    1 -
    0.17 * cosine(meanHue - 30) +
    0.24 * cosine(2 * meanHue) +
    0.32 * cosine(3 * meanHue + 6) -
    0.2 * cosine(4 * meanHue - 63);
  const light = (l2 - l1) / (1 + (0.015 * meanLight ** 2) / Math.sqrt(20 + meanLight ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * meanChroma);
  const hue = (2 * Math.sqrt(c1 * c2) * sine(hueStep / 2)) / (1 + 0.015 * meanChroma * hueWeight);
  const rotation =
    -2 *
    Math.sqrt(meanChroma ** 7 / (meanChroma ** 7 + 25 ** 7)) *
    sine(60 * Math.exp(-(((meanHue - 275) / 25) ** 2)));
  return Math.sqrt(light ** 2 + chroma ** 2 + hue ** 2 + rotation * chroma * hue);
}

export function colourDifference(a: string, b: string, vision: Vision = 'normal'): number {
  return differenceOf(labOf(a, vision), labOf(b, vision));
}
