// Measures the built atlas: `npm run bench` beside a bare MapLibre page, the front page in depth and a set of addresses
// in two windows (`-- front` and `-- doors` alone), `npm run bench -- scale` with up to a million zones, `-- life` for what a long visit leaves behind. `--runs 3` changes the number of runs, ATLAS_DIST the folder of the built site.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    runs: { type: 'string', default: '5' },
    profile: { type: 'boolean', default: false },
    sizes: { type: 'string', default: '1000,10000,100000,1000000' },
  },
});
const project = fileURLToPath(new URL('../..', import.meta.url));
const [what = 'all'] = positionals;

if (what === 'scale') {
  const { scale } = await import('./scale.mjs');
  await scale(values.sizes.split(',').map(Number), values.profile);
} else if (['all', 'front', 'doors', 'life'].includes(what)) {
  const dist = process.env.ATLAS_DIST ?? join(project, 'dist');
  if (!existsSync(join(dist, 'index.html'))) {
    console.error(`Nothing to measure: ${dist} holds no index.html. Run "npm run build" first.`);
    process.exit(1);
  }
  const runs = Math.max(1, Number(values.runs) || 5);
  if (what === 'life') {
    const { life } = await import('./life.mjs');
    await life(dist);
  }
  if (what === 'all' || what === 'front') {
    const { compare } = await import('./compare.mjs');
    await compare(dist, runs);
  }
  if (what === 'all' || what === 'doors') {
    const { doors } = await import('./doors.mjs');
    await doors(dist, Math.min(runs, 3));
  }
} else {
  console.error(`Unknown: "${what}". Use "npm run bench" or "npm run bench -- scale".`);
  process.exit(1);
}
