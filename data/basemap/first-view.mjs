// Paths that need no projection, of the first paint and of pages without JavaScript: Web Mercator, integer units, clipped.
import { client, geo } from './packages.mjs';
import { mercator, planarArea, simplify } from './simplify.mjs';
import { assemble } from './world.mjs';

const UNITS_PER_WORLD = 8192; // CSS px at zoom 4 with 512 px tiles

/** Degrees. src/selectors/view/framing.ts says the first, too. */
export const FIRST_VIEW = { west: 55, south: -2, east: 155, north: 62 };
/** What a picture of 1,200 × 630 pixels shows around China, and a little more: the land is cut out of sight. */
export const PICTURE_VIEW = { west: 42, south: 8, east: 167, north: 60 };

const LEAST_CORNER = 8; // square units, in China
const FAR_CORNER = 1 / 2.4; // share of its weight that a corner has elsewhere
const CHINA = { west: 73, south: 18, east: 135, north: 54 };

/** Path data with relative integer commands, as short as they get. */
class Path {
  lines = [];
  moveTo(x, y) {
    this.lines.push([[x, y]]);
  }
  lineTo(x, y) {
    this.lines[this.lines.length - 1].push([x, y]);
  }
  closePath() {
    this.lines[this.lines.length - 1].closed = true;
  }
  toString() {
    let at = [0, 0];
    return this.lines
      .map((line) => {
        const points = line.filter(
          (p, i) => i === 0 || p[0] !== line[i - 1][0] || p[1] !== line[i - 1][1],
        );
        if (points.length < (line.closed ? 3 : 2)) return '';
        const start = points[0];
        const writer = new Commands(start[0] - at[0], start[1] - at[1]);
        for (let i = 1; i < points.length; i++)
          writer.line(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
        at = line.closed ? start : points[points.length - 1];
        return writer.text + (line.closed ? 'z' : '');
      })
      .join('');
  }
}

class Commands {
  constructor(dx, dy) {
    this.text = `m${pair(dx, dy)}`;
    this.last = 'l'; // pairs after a moveto are linetos
  }
  line(dx, dy) {
    if (dy === 0) this.add('h', `${dx}`);
    else if (dx === 0) this.add('v', `${dy}`);
    else this.add('l', pair(dx, dy));
  }
  add(command, values) {
    const joint = command !== this.last ? command : values.startsWith('-') ? '' : ' ';
    this.text += joint + values;
    this.last = command;
  }
}

const pair = (a, b) => (b < 0 ? `${a}${b}` : `${a} ${b}`);

/** @param {object[]} parts the topologies of buildParts @param {typeof FIRST_VIEW} bounds */
export const buildView = (parts, bounds) => {
  const [left, top] = mercator([bounds.west, bounds.north]).map((v) =>
    Math.floor(v * UNITS_PER_WORLD),
  );
  const [right, bottom] = mercator([bounds.east, bounds.south]).map((v) =>
    Math.ceil(v * UNITS_PER_WORLD),
  );
  const toUnits = (point) => {
    const [x, y] = mercator(point);
    return [x * UNITS_PER_WORLD - left, y * UNITS_PER_WORLD - top];
  };
  const [china, end] = [toUnits([CHINA.west, CHINA.north]), toUnits([CHINA.east, CHINA.south])];
  const weight = (triangle) => {
    const [x, y] = triangle[1];
    const isChina = x >= china[0] && x <= end[0] && y >= china[1] && y <= end[1];
    return planarArea(triangle) * (isChina ? 1 : FAR_CORNER);
  };
  const options = {
    weight,
    least: LEAST_CORNER,
    toGrid: (p) => [Math.round(p[0]), Math.round(p[1])],
    fromGrid: (p) => p,
  };
  const project = (part) => ({ ...part, arcs: part.arcs.map((arc) => arc.map(toUnits)) });
  const plane = assemble(parts.map((part) => simplify(project(part), options)));
  const clip = geo.geoIdentity().clipExtent([
    [0, 0],
    [right - left, bottom - top],
  ]);
  const pathOf = (name) => {
    const context = new Path();
    const rounded = {
      moveTo: (x, y) => context.moveTo(Math.round(x), Math.round(y)),
      lineTo: (x, y) => context.lineTo(Math.round(x), Math.round(y)),
      closePath: () => context.closePath(),
    };
    geo.geoPath(clip, rounded)(client.feature(plane, plane.objects[name]));
    return context.toString();
  };
  return {
    about:
      'Natural Earth, public domain. Web Mercator (EPSG:3857). A path point (px, py) lies at x = (px + originX) / unitsPerWorld, y = (py + originY) / unitsPerWorld of the world unit square (0,0 north-west, 1,1 south-east). Clipped to bounds; the box is width by height units.',
    bounds,
    unitsPerWorld: UNITS_PER_WORLD,
    originX: left,
    originY: top,
    width: right - left,
    height: bottom - top,
    land: pathOf('land'),
    borders: pathOf('borders'),
    lakes: pathOf('lakes'),
    provinces: pathOf('provinces'),
    hainan: pathOf('hainan'),
  };
};
