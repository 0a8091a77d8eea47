// Takes the pictures of the README: the atlas as it is, in four looks.
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from './driver';

const FOLDER = fileURLToPath(new URL('../../.github/screenshots/', import.meta.url));

const DESKTOP = { viewport: { width: 1440, height: 900 } };
const PHONE = {
  viewport: { width: 390, height: 844 },
  deviceScaleFactor: 2,
  isMobile: true,
  hasTouch: true,
};

const PICTURES = [
  { name: 'desktop-light', query: '?year=2020', look: { ...DESKTOP, colorScheme: 'light' } },
  { name: 'desktop-dark', query: '?place=hangzhou', look: { ...DESKTOP, colorScheme: 'dark' } },
  {
    name: 'phone-light',
    query: '?year=2020&kinds=comprehensive-pilot-zone',
    look: { ...PHONE, colorScheme: 'light' },
  },
  {
    name: 'phone-dark-zh',
    query: '?year=2022&lang=zh',
    look: { ...PHONE, colorScheme: 'dark' },
  },
] as const;

for (const { name, query, look } of PICTURES) {
  test.describe(name, () => {
    test.use(look);

    test(`.github/screenshots/${name}.png`, async ({ atlas }) => {
      await atlas.open(query);
      await atlas.webgl.ready();
      await mkdir(FOLDER, { recursive: true });
      await writeFile(join(FOLDER, `${name}.png`), await atlas.pictures.ofScreen());
    });
  });
}
