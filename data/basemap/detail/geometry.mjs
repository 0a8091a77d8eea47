// Plane geometry in the unit square of Web Mercator: projecting, simplifying, clipping to a tile.
const RADIANS = Math.PI / 180;

/** @param {readonly number[]} lonLat */
export const toWorld = ([lon, lat]) => {
  const held = Math.max(-85.051129, Math.min(85.051129, lat));
  return [lon / 360 + 0.5, 0.5 - Math.asinh(Math.tan(held * RADIANS)) / (2 * Math.PI)];
};

/** Distance of p from the segment a-b, squared. */
const squaredDistance = (p, a, b) => {
  let [x, y] = a;
  const [dx, dy] = [b[0] - x, b[1] - y];
  if (dx !== 0 || dy !== 0) {
    const along = ((p[0] - x) * dx + (p[1] - y) * dy) / (dx * dx + dy * dy);
    const share = Math.max(0, Math.min(1, along));
    x += dx * share;
    y += dy * share;
  }
  return (p[0] - x) ** 2 + (p[1] - y) ** 2;
};

/** Douglas and Peucker, without recursion: rings have up to a million points. */
export const simplifyLine = (points, tolerance) => {
  const least = tolerance ** 2;
  const keep = new Uint8Array(points.length);
  keep[0] = 1;
  keep[points.length - 1] = 1;
  const spans = [[0, points.length - 1]];
  while (spans.length > 0) {
    const [first, last] = spans.pop();
    let furthest = least;
    let found = -1;
    for (let index = first + 1; index < last; index++) {
      const distance = squaredDistance(points[index], points[first], points[last]);
      if (distance > furthest) [furthest, found] = [distance, index];
    }
    if (found === -1) continue;
    keep[found] = 1;
    spans.push([first, found], [found, last]);
  }
  return points.filter((_, index) => keep[index] === 1);
};

/** A ring is cut into two lines first: its ends are one point. */
export const simplifyRing = (ring, tolerance) => {
  const middle = Math.floor(ring.length / 2);
  const [first, second] = [ring.slice(0, middle + 1), ring.slice(middle)];
  return [...simplifyLine(first, tolerance), ...simplifyLine(second, tolerance).slice(1)];
};

const mix = (a, b, axis, at) => {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  const point = [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
  point[axis] = at;
  return point;
};

/** What of a closed ring lies on the side of a line that `sign` names; closed again. */
const clipRingSide = (ring, axis, at, sign) => {
  const clipped = [];
  for (let index = 1; index < ring.length; index++) {
    const [a, b] = [ring[index - 1], ring[index]];
    const [isIn, staysIn] = [sign * (a[axis] - at) >= 0, sign * (b[axis] - at) >= 0];
    if (isIn) clipped.push(a);
    if (isIn !== staysIn) clipped.push(mix(a, b, axis, at));
  }
  if (clipped.length > 0) clipped.push(clipped[0]);
  return clipped;
};

/** @param {readonly number[][]} ring @param {readonly number[]} box left, top, right, bottom */
export const clipRing = (ring, [left, top, right, bottom]) => {
  let rest = ring;
  for (const [axis, at, sign] of [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ]) {
    if (rest.length > 3) rest = clipRingSide(rest, axis, at, sign);
  }
  return rest.length > 3 ? rest : [];
};

/** The parts of a line within one side. */
const clipLineSide = (line, axis, at, sign) => {
  const parts = [];
  let part = [];
  for (let index = 0; index < line.length; index++) {
    const point = line[index];
    const isIn = sign * (point[axis] - at) >= 0;
    const before = line[index - 1];
    if (before !== undefined && isIn !== sign * (before[axis] - at) >= 0) {
      part.push(mix(before, point, axis, at));
      if (!isIn) {
        parts.push(part);
        part = [];
      }
    }
    if (isIn) part.push(point);
  }
  if (part.length > 1) parts.push(part);
  return parts;
};

export const clipLine = (line, [left, top, right, bottom]) =>
  [
    [0, left, 1],
    [0, right, -1],
    [1, top, 1],
    [1, bottom, -1],
  ].reduce(
    (parts, [axis, at, sign]) => parts.flatMap((part) => clipLineSide(part, axis, at, sign)),
    [line],
  );

/** Left, top, right, bottom of points. */
export const boundsOf = (points) => {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    if (x < box[0]) box[0] = x;
    if (y < box[1]) box[1] = y;
    if (x > box[2]) box[2] = x;
    if (y > box[3]) box[3] = y;
  }
  return box;
};

export const meet = (a, b) => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
