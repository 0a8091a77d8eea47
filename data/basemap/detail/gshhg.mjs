// Lakes and rivers of GSHHG and WDBII (Debian's gmt-gshhg-full), read with GMT.
import { execFileSync } from 'node:child_process';

/** The lines that GMT writes for a box of degrees: each a list of [lon, lat]. */
const dump = (feature, [west, south, east, north]) => {
  const box = `-R${west}/${east}/${south}/${north}`;
  const text = execFileSync('gmt', ['coast', '-Df', '-M', feature, box], {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return text
    .split(/^>.*\n/m)
    .map((part) =>
      part
        .trim()
        .split('\n')
        .filter((row) => row !== '')
        .map((row) => row.split('\t').map(Number))
        .map(([lon, lat]) => [lon > 180 ? lon - 360 : lon, lat]),
    )
    .filter((line) => line.length > 1);
};

/** Double-lined, permanent major and additional major rivers. */
const RIVERS = [0, 1, 2];

export const readRivers = (box) => RIVERS.flatMap((level) => dump(`-I${level}/0.1p`, box));

const key = ([lon, lat]) => `${lon.toFixed(4)} ${lat.toFixed(4)}`;

/** Shores of lakes: GMT cuts them at the edges of its bins; here their pieces become rings again. */
export const readLakes = (box) => {
  const rings = [];
  const open = new Map();
  const take = (end) => {
    const line = open.get(end)?.pop();
    if (line === undefined) return;
    for (const other of [key(line[0]), key(line.at(-1))]) {
      const at = open.get(other)?.indexOf(line) ?? -1;
      if (at >= 0) open.get(other).splice(at, 1);
    }
    return line;
  };
  const lines = dump('-W2/0.1p', box);
  for (const line of lines) {
    if (key(line[0]) === key(line.at(-1))) {
      rings.push(line);
      continue;
    }
    for (const end of [key(line[0]), key(line.at(-1))]) {
      if (!open.has(end)) open.set(end, []);
      open.get(end).push(line);
    }
  }
  for (const start of lines) {
    const first = key(start[0]);
    if (!open.get(first)?.includes(start)) continue;
    for (const end of [first, key(start.at(-1))]) {
      const at = open.get(end).indexOf(start);
      open.get(end).splice(at, 1);
    }
    let ring = [...start];
    while (key(ring.at(-1)) !== first) {
      const next = take(key(ring.at(-1)));
      if (next === undefined) break;
      const isAhead = key(next[0]) === key(ring.at(-1));
      ring = [...ring, ...(isAhead ? next : [...next].reverse()).slice(1)];
    }
    if (key(ring.at(-1)) === first) rings.push(ring);
    else console.warn(`an open shore of ${ring.length} points at ${first} is left out`);
  }
  return rings;
};
