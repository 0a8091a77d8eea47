// The files of the site on their way: late, broken, missing, or with other rows.
import type { Page } from '@playwright/test';
import { sample } from 'fast-check';
import { broken, CHANGES } from '../../brokenFiles';
import type { Complaints } from './complaints';
import type { PublishedFeature } from './published';

export const FAULTS = [
  'not found',
  'server error',
  'broken',
  'wrong shape',
  'unreachable',
] as const;
export type Fault = (typeof FAULTS)[number];

/** How many of the ways in which a file may be broken are tried on the page. */
export const BROKEN = 6;
const WAYS = sample(CHANGES, { numRuns: BROKEN, seed: 20 });

export class Files {
  constructor(
    private readonly page: Page,
    private readonly complaints: Complaints,
  ) {}

  /** From now on a file of the site fails in one way; `heal` ends it. A star stands for any part of a name. */
  async break(file: string, fault: Fault): Promise<void> {
    this.complaints.expectOf(file);
    await this.page.route(`**/${file}`, (route) => {
      if (fault === 'unreachable') return route.abort('connectionrefused');
      if (fault === 'not found') return route.fulfill({ status: 404, body: 'Not found' });
      if (fault === 'server error') return route.fulfill({ status: 500, body: 'Error' });
      return route.fulfill({
        contentType: 'application/json',
        body: fault === 'broken' ? '{"type":"FeatureCollection","features":[' : '{"rows":[]}',
      });
    });
  }

  /** Is not there the first time it is asked for; the returned function says how often it was. */
  async breakOnce(file: string): Promise<() => number> {
    this.complaints.expectOf(file);
    let asked = 0;
    await this.page.route(`**/${file}`, (route) => {
      asked += 1;
      return asked === 1 ? route.fulfill({ status: 404, body: 'Not found' }) : route.continue();
    });
    return () => asked;
  }

  /** Before the page opens: the returned function says how often a file was asked for. */
  async count(file: string): Promise<() => number> {
    let asked = 0;
    await this.page.route(`**/${file}`, (route) => {
      asked += 1;
      return route.continue();
    });
    return () => asked;
  }

  async heal(file: string): Promise<void> {
    await this.page.unroute(`**/${file}`);
  }

  /** Before the page opens: a file (the end of its address) does not come until the returned function is called. */
  async hold(file: string): Promise<() => void> {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route(`**/${file}`, async (route) => {
      await released;
      await route.continue();
    });
    return () => release();
  }

  /** Is done when a file of the site was answered with an error. */
  async refused(file: string): Promise<void> {
    const [start = '', end = ''] = file.split('*');
    await this.page.waitForResponse(
      (response) =>
        response.status() >= 400 && response.url().includes(start) && response.url().endsWith(end),
    );
  }

  /** Nothing is on its way any more. */
  async settled(): Promise<void> {
    await this.page.waitForLoadState('networkidle');
  }

  /** Serves a file broken somewhere, in one of `BROKEN` ways. */
  async spoil(file: string, way: number): Promise<void> {
    this.complaints.expectOf(file);
    await this.page.route(`**/${file}`, async (route) => {
      const response = await route.fetch();
      const body = broken(await response.text(), WAYS[way] ?? []);
      await route.fulfill({ response, body });
    });
  }

  /** Serves the published zones with changes. */
  async alterZones(
    alter: (features: readonly PublishedFeature[]) => readonly PublishedFeature[],
  ): Promise<void> {
    await this.page.route('**/data/zones.geojson', async (route) => {
      const response = await route.fetch();
      const collection = await response.json();
      await route.fulfill({ json: { ...collection, features: alter(collection.features) } });
    });
  }
}
