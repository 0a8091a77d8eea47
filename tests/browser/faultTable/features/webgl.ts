// The moving map, which comes over the drawn one.
import type { Page } from '@playwright/test';
import type { Feature } from '../feature';

const shown = (page: Page) => page.locator('.map-stage[data-renderer="webgl"]');
const said = (page: Page) => page.locator('.map-notice[role="status"]:visible');

export const WEBGL: readonly Feature[] = [
  { name: 'trial of WebGL', scripts: ['webglTrial'], whole: shown, said },
  { name: 'moving map', scripts: ['mountGlMap'], whole: shown, said },
  { name: 'layers of the moving map', scripts: ['zoneOverlay'], whole: shown, said },
  {
    name: 'base of the moving map',
    scripts: ['baseMapWorker'],
    whole: shown,
    said,
    unharmed:
      'the drawn map stays and does the same; a line says it, after a minute where the worker is silent',
  },
];
