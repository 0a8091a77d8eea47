// A test of the fault table: one feature on a page of its own, on a host that breaks the files one by one.
import { test as base, expect } from '@playwright/test';
import { type FaultyHost, hostWithFaults } from './faults';
import { type Extent, type Plan, type Planned, planOf } from './plan';
import { TRIALS } from './report';
import { Trials } from './trial';

const FOLDER = process.env.ATLAS_DIST ?? 'dist';
const EXTENT: Extent = process.env.ATLAS_FAULTS === 'all' ? 'all' : 'some';

export const PLAN: Plan = planOf(FOLDER, EXTENT);

interface Given {
  /** Tries them, writes them into the table, and fails where one is not as it must be. */
  readonly faultTable: (planned: Planned) => Promise<void>;
}

interface GivenOnce {
  readonly faultyHost: FaultyHost;
}

export const faultTest = base.extend<Given, GivenOnce>({
  faultyHost: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from here.
    async ({}, use) => {
      const host = await hostWithFaults(FOLDER);
      await use(host);
      await host.close();
    },
    { scope: 'worker' },
  ],
  faultTable: async ({ page, faultyHost }, use, info) => {
    await use(async ({ feature, cases }) => {
      const trials = await new Trials(page, faultyHost).of(feature, cases);
      await info.attach(TRIALS, { body: JSON.stringify(trials), contentType: 'application/json' });
      const wrong = trials.flatMap(({ file, fault, outcome, wrongs }) => [
        ...(outcome === 'silent' ? [`${file} ${fault}: nothing is said`] : []),
        ...wrongs.map((each) => `${file} ${fault}: ${each}`),
      ]);
      expect(wrong).toEqual([]);
    });
  },
});
