// Not a test: pictures of the map for eyes. A sheet for each renderer, language and theme; a row a region, a column a zoom.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from './driver';

const FOLDER = fileURLToPath(new URL('../../test-results/around/', import.meta.url));
const REGIONS = {
  'Yangtze delta': '31.2/120.8',
  'Pearl delta': '22.8/113.6',
  Bohai: '38.9/118.5',
  'Chengdu and Chongqing': '30.1/105.3',
  'Los Angeles': '33.9/-118.1',
  'Rhine and Ruhr': '51.3/6.9',
} as const;
const ZOOMS = [4, 5, 7, 9, 11];
const VIEW = { width: 560, height: 420 };

interface Shot {
  readonly title: string;
  readonly png: Buffer;
}

function sheetOf(shots: readonly Shot[]): string {
  const cells = shots.map(({ title, png }) => {
    const source = `data:image/png;base64,${png.toString('base64')}`;
    return `<figure><figcaption>${title}</figcaption><img src="${source}" width="${VIEW.width}"></figure>`;
  });
  const columns = `repeat(${ZOOMS.length},${VIEW.width}px)`;
  return `<style>body{margin:8px;background:#888;font:13px sans-serif}div{display:grid;gap:8px;grid-template-columns:${columns}}figure{margin:0}img{display:block}</style><div>${cells.join('')}</div>`;
}

for (const theme of ['light', 'dark']) {
  for (const language of ['en', 'zh']) {
    test(`${theme}, ${language}`, async ({ atlas, browser }, { project }) => {
      const hasWebgl = project.name.endsWith('with WebGL');
      await atlas.page.resize(VIEW.width, VIEW.height);
      const shots: Shot[] = [];
      for (const [region, point] of Object.entries(REGIONS)) {
        for (const zoom of ZOOMS) {
          const view = `map=${zoom}/${point}&theme=${theme}&lang=${language}`;
          await atlas.open(`?embed=1&controls=none&legend=0&${view}`);
          if (hasWebgl) await atlas.webgl.ready();
          await atlas.files.settled();
          shots.push({ title: `${region}, ${zoom}`, png: await atlas.pictures.ofScreen() });
        }
      }
      const sheet = await browser.newPage({
        viewport: { width: ZOOMS.length * (VIEW.width + 8) + 8, height: 600 },
      });
      await sheet.setContent(sheetOf(shots));
      await mkdir(FOLDER, { recursive: true });
      const name = `${hasWebgl ? 'webgl' : 'svg'}-${theme}-${language}.png`;
      await writeFile(join(FOLDER, name), await sheet.screenshot({ fullPage: true }));
      await sheet.close();
    });
  }
}
