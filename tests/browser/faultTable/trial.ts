// Tries one file after the other with one fault after the other, as a reader meets it: what stands, what is said,
// whether trying again brings it, whether the rest goes on.
import type { Page } from '@playwright/test';
import { marked } from '../atlas/readiness';
import type { Case, FaultyHost } from './faults';
import type { Feature } from './feature';
import { PATIENCE, Reader } from './reader';

/** The last three must not be. */
export const OUTCOMES = ['unharmed', 'said', 'silent', 'false', 'unhandled'] as const;
export type Outcome = (typeof OUTCOMES)[number];

export interface Trial extends Case {
  readonly feature: string;
  readonly outcome: Outcome;
  /** What brought it back; null where nothing had to, or nothing did. */
  readonly back: 'button' | 'reload' | 'waiting' | null;
  /** What was seen that must not be. */
  readonly wrongs: readonly string[];
}

/** What is slow or without a network is told at a page of its own. */
const OWN_VISIT = new Set(['slow', 'offline']);

export class Trials {
  private readonly reader: Reader;
  private errors: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly host: FaultyHost,
  ) {
    this.reader = new Reader(page);
    page.setDefaultTimeout(PATIENCE);
    page.on('pageerror', (error) => this.errors.push(`${error.name}: ${error.message}`));
  }

  /** One visit of the page for all cases, as far as trying again leads from one to the next. */
  async of(feature: Feature, cases: readonly Case[]): Promise<readonly Trial[]> {
    const trials: Trial[] = [];
    let isThere = false;
    for (const [index, each] of cases.entries()) {
      if (!isThere) await this.open(feature, each);
      const next = cases[index + 1];
      const follows = next !== undefined && !OWN_VISIT.has(next.fault) ? next : null;
      const { isNextThere, ...trial } = await this.one(feature, each, follows);
      trials.push(trial);
      isThere = isNextThere;
    }
    await this.page.context().setOffline(false);
    this.host.set(null);
    return trials;
  }

  private async open({ query = '', need }: Feature, faulty: Case): Promise<void> {
    const { page, host } = this;
    const isOffline = faulty.fault === 'offline';
    await page.context().setOffline(false);
    host.set(isOffline ? null : faulty);
    await page.goto('about:blank');
    this.errors = [];
    await page.goto(`${host.address}?year=2020${query}`, { waitUntil: 'commit' });
    if (need !== undefined || isOffline) await marked(page, 'atlas-answers');
    if (isOffline) {
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
    }
    await need?.(page);
  }

  private async one(
    feature: Feature,
    { file, fault }: Case,
    next: Case | null,
  ): Promise<Trial & { readonly isNextThere: boolean }> {
    const { reader } = this;
    const wrongs: string[] = [];
    const seen = await this.whatIsSeen(feature, fault, wrongs);
    const isSaid = seen === 'said';
    const isSilent = seen === null && fault !== 'slow' && feature.unharmed === undefined;
    const untrue = await reader.falseWords();
    const mayWait = fault === 'slow' && feature.isOfFirstPicture === true;
    if (!mayWait && !(await reader.seesMap())) wrongs.push('no map stands');
    if (!(await reader.stepsYear())) wrongs.push('the year does not step');
    const unhandled = this.unhandled(feature);
    const again = await this.comesBack(feature, fault, isSaid || isSilent, next);
    if (again.back === null && (isSaid || isSilent || fault === 'slow')) {
      wrongs.push('it does not come back');
    }
    unhandled.push(...this.unhandled(feature));
    if (untrue !== null) wrongs.push(untrue);
    const worst = isSilent ? 'silent' : isSaid ? 'said' : 'unharmed';
    const outcome = unhandled.length > 0 ? 'unhandled' : untrue !== null ? 'false' : worst;
    return {
      file,
      fault,
      feature: feature.name,
      outcome,
      ...again,
      wrongs: [...unhandled, ...wrongs],
    };
  }

  private async whatIsSeen(
    feature: Feature,
    fault: Case['fault'],
    wrongs: string[],
  ): Promise<'whole' | 'said' | null> {
    const isAsked = fault === 'offline' || (await this.isAsked(feature));
    if (!isAsked) wrongs.push('the page did not ask for it');
    if (fault === 'slow') {
      const said = await this.reader.said(feature).count();
      if (said > 0) wrongs.push('said to be missing before anybody knows');
      return null;
    }
    return this.reader.sees(feature, feature.unharmed === undefined ? PATIENCE : 500);
  }

  private async isAsked(feature: Feature): Promise<boolean> {
    const end = Date.now() + PATIENCE;
    while (this.host.asked() === 0) {
      if (Date.now() > end) return false;
      if (feature.isPassing === true) await feature.need?.(this.page);
      // A turn of the page.
      await this.page.evaluate(() => new Promise((done) => setTimeout(done, 20))).catch(() => null);
    }
    return true;
  }

  /** From one case to the next, which is set before trying again; after the last all is well. */
  private async comesBack(
    feature: Feature,
    fault: Case['fault'],
    isMissing: boolean,
    next: Case | null,
  ): Promise<{ readonly back: Trial['back']; readonly isNextThere: boolean }> {
    const { host, reader, page } = this;
    if (fault === 'slow') {
      host.set(null);
      const isThere = feature.unharmed !== undefined || (await reader.seesWhole(feature));
      return { back: isThere ? 'waiting' : null, isNextThere: false };
    }
    if (!isMissing) return { back: null, isNextThere: false };
    await page.context().setOffline(false);
    host.set(next);
    const how = await reader.triesAgain(feature);
    const isNextThere = next !== null && (await this.isAsked(feature));
    if (!isNextThere && !(await reader.seesWhole(feature))) return { back: null, isNextThere };
    return { back: (await reader.wasReloaded()) ? 'reload' : how, isNextThere };
  }

  private unhandled({ isPageScript }: Feature): string[] {
    // Nobody can catch what the page's own script does not say any more: cut short, it is no script.
    const found = this.errors.filter(
      (error) => isPageScript !== true || !error.startsWith('SyntaxError'),
    );
    this.errors = [];
    return found;
  }
}
