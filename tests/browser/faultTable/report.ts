// Prints the fault table at the end of the tests: counts always, each file when all were tried.
import type { FullResult, Reporter, TestCase, TestResult } from '@playwright/test/reporter';
import { TABLE_FAULTS } from './faults';
import { OUTCOMES, type Trial } from './trial';

export const TRIALS = 'fault-table';

const SIGNS: Readonly<Record<Trial['outcome'], string>> = {
  unharmed: 'ok',
  said: 'M',
  silent: 'S',
  false: 'F',
  unhandled: 'U',
};
const WAYS = { button: '→b', reload: '→r', waiting: '→w' } as const;

function cell(trial: Trial | undefined): string {
  if (trial === undefined) return '·';
  const way = trial.back === null ? '' : WAYS[trial.back];
  return `${SIGNS[trial.outcome]}${way}${trial.wrongs.length > 0 ? '!' : ''}`;
}

function countLine(trials: readonly Trial[]): string {
  const outcomes = OUTCOMES.map(
    (each) => `${trials.filter(({ outcome }) => outcome === each).length} ${each}`,
  );
  const ways = (['button', 'reload', 'waiting'] as const).map(
    (way) => `${trials.filter(({ back }) => back === way).length} by ${way}`,
  );
  const files = new Set(trials.map(({ file }) => file)).size;
  return `Fault table: ${files} files, ${trials.length} cases: ${outcomes.join(', ')}; back ${ways.join(', ')}`;
}

function table(trials: readonly Trial[]): string {
  const rows = [...new Set(trials.map(({ file, feature }) => `${file} / ${feature}`))];
  const lines = rows.map((row) => {
    const own = trials.filter(({ file, feature }) => `${file} / ${feature}` === row);
    const cells = TABLE_FAULTS.map((fault) => cell(own.find((each) => each.fault === fault)));
    return `| ${row.replace(/-[\w-]{8}\./, '.')} | ${cells.join(' | ')} |`;
  });
  const head = ['file / feature', ...TABLE_FAULTS];
  return [`| ${head.join(' | ')} |`, `|${head.map(() => ' --- |').join('')}`, ...lines].join('\n');
}

/** @public */
// biome-ignore lint/style/noDefaultExport: Playwright takes a reporter so.
export default class FaultTableReport implements Reporter {
  /** Of a test that ran twice, the second. */
  private readonly tried = new Map<string, Trial>();

  onTestEnd(_: TestCase, { attachments }: TestResult): void {
    for (const { name, body } of attachments) {
      if (name !== TRIALS || body === undefined) continue;
      const trials: readonly Trial[] = JSON.parse(body.toString());
      for (const trial of trials) {
        this.tried.set(`${trial.feature} ${trial.file} ${trial.fault}`, trial);
      }
    }
  }

  onEnd(_: FullResult): void {
    const trials = [...this.tried.values()];
    if (trials.length === 0) return;
    if (process.env.ATLAS_FAULTS === 'all') console.log(`\n${table(trials)}`);
    console.log(`\n${countLine(trials)}`);
  }
}
