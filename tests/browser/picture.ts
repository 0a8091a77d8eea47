// A screenshot as colours: decodes the PNG that Chromium writes (8 bits a channel, not interlaced), and
// writes it again with 256 colours, at about a third of the size.
import { crc32, deflateSync, inflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

const SIGNATURE = Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]);
const MOST_COLOURS = 256;

export class Picture {
  readonly width: number;
  readonly height: number;
  private readonly channels: number;
  private readonly bytes: Uint8Array;

  constructor(png: Buffer) {
    const parts: Buffer[] = [];
    let [width, height, channels] = [0, 0, 0];
    for (let at = SIGNATURE.length; at < png.length; ) {
      const length = png.readUInt32BE(at);
      const type = png.toString('latin1', at + 4, at + 8);
      const body = png.subarray(at + 8, at + 8 + length);
      if (type === 'IHDR') {
        [width, height] = [body.readUInt32BE(0), body.readUInt32BE(4)];
        channels = body[9] === 6 ? 4 : 3;
      } else if (type === 'IDAT') {
        parts.push(body);
      }
      at += length + 12;
    }
    this.width = width;
    this.height = height;
    this.channels = channels;
    this.bytes = unfilter(inflateSync(Buffer.concat(parts)), width * channels, height, channels);
  }

  /** Colour of the pixel under a point in the picture's pixels. */
  colourAt(x: number, y: number): Colour {
    const [column, row] = [Math.floor(x), Math.floor(y)];
    if (column < 0 || row < 0 || column >= this.width || row >= this.height) {
      throw new Error(`(${x}, ${y}) lies outside a picture of ${this.width} × ${this.height}`);
    }
    const at = (row * this.width + column) * this.channels;
    const channel = (index: number): number => this.bytes[at + index] ?? 0;
    return [channel(0), channel(1), channel(2)];
  }

  /** Share of the pixels that differ by more than `slack` in a channel; 1 when the sizes differ. */
  differenceFrom(other: Picture, slack: number): number {
    if (this.width !== other.width || this.height !== other.height) return 1;
    let different = 0;
    for (let y = 0; y < this.height; y++) {
      for (let x = 0; x < this.width; x++) {
        const [mine, theirs] = [this.colourAt(x, y), other.colourAt(x, y)];
        if (mine.some((channel, index) => Math.abs(channel - (theirs[index] ?? 0)) > slack)) {
          different += 1;
        }
      }
    }
    return different / (this.width * this.height);
  }
}

/** A PNG of the picture whose colours are the most frequent ones, each from its own corner of the cube. */
export function packPicture(picture: Picture): Buffer {
  const { width, height } = picture;
  const counts = new Map<number, number>();
  const pixels = new Uint32Array(width * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const [red, green, blue] = picture.colourAt(x, y);
      const value = (red << 16) | (green << 8) | blue;
      pixels[y * width + x] = value;
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  const palette = choosePalette(counts);
  const indices = new Map([...counts.keys()].map((value) => [value, nearest(palette, value)]));
  const lines = Buffer.alloc((width + 1) * height);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      lines[y * (width + 1) + 1 + x] = indices.get(pixels[y * width + x] ?? 0) ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.flatMap((value) => channelsOf(value)));
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', header),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(lines, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function channelsOf(value: number): [number, number, number] {
  return [value >> 16, (value >> 8) & 255, value & 255];
}

function choosePalette(counts: ReadonlyMap<number, number>): readonly number[] {
  const byFrequency = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const leaders = new Map<string, { value: number; count: number }>();
  for (const [value, count] of byFrequency) {
    const corner = channelsOf(value)
      .map((channel) => channel >> 3)
      .join(' ');
    const leader = leaders.get(corner);
    if (leader === undefined) leaders.set(corner, { value, count });
    else leader.count += count;
  }
  const own = [...leaders.values()].sort((a, b) => b.count - a.count || a.value - b.value);
  return own.slice(0, MOST_COLOURS).map(({ value }) => value);
}

function nearest(palette: readonly number[], value: number): number {
  const [red, green, blue] = channelsOf(value);
  let [best, least] = [0, Number.POSITIVE_INFINITY];
  palette.forEach((candidate, index) => {
    const [r, g, b] = channelsOf(candidate);
    const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
}

function chunk(type: string, body: Buffer): Buffer {
  const content = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(body.length);
  checksum.writeUInt32BE(crc32(content));
  return Buffer.concat([length, content, checksum]);
}

/** Undoes the filter of each line: https://www.w3.org/TR/png-3/#9Filters */
function unfilter(raw: Buffer, stride: number, height: number, channels: number): Uint8Array {
  const bytes = new Uint8Array(stride * height);
  for (let row = 0; row < height; row++) {
    const filter = raw[row * (stride + 1)] ?? 0;
    for (let column = 0; column < stride; column++) {
      const at = row * stride + column;
      const left = column < channels ? 0 : (bytes[at - channels] ?? 0);
      const above = row === 0 ? 0 : (bytes[at - stride] ?? 0);
      const corner = column < channels || row === 0 ? 0 : (bytes[at - stride - channels] ?? 0);
      const predicted = [0, left, above, (left + above) >> 1, paeth(left, above, corner)][filter];
      bytes[at] = (raw[row * (stride + 1) + 1 + column] ?? 0) + (predicted ?? 0);
    }
  }
  return bytes;
}

function paeth(left: number, above: number, corner: number): number {
  const estimate = left + above - corner;
  const [a, b, c] = [left, above, corner].map((value) => Math.abs(estimate - value)) as [
    number,
    number,
    number,
  ];
  if (a <= b && a <= c) return left;
  return b <= c ? above : corner;
}
