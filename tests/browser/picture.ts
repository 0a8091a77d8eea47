// A screenshot as colours: decodes the PNG that Chromium writes (8 bits a channel, not interlaced).
import { inflateSync } from 'node:zlib';

export type Colour = readonly [red: number, green: number, blue: number];

const HEADER_LENGTH = 8;

export class Picture {
  readonly width: number;
  readonly height: number;
  private readonly channels: number;
  private readonly bytes: Uint8Array;

  constructor(png: Buffer) {
    const parts: Buffer[] = [];
    let [width, height, channels] = [0, 0, 0];
    for (let at = HEADER_LENGTH; at < png.length; ) {
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
