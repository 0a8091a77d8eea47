// The workflows of CI: valid by GitHub's schema, with pinned actions, least rights and no way for a stranger's words into a shell.
import { readdirSync, readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import profile from './profiles/github-workflow.json' with { type: 'json' };

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Workflow {
  readonly permissions: unknown;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly uses?: string;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
        readonly steps?: readonly Step[];
      }
    >
  >;
}

const FOLDER = new URL('../../.github/workflows/', import.meta.url);
const FILES = readdirSync(FOLDER);
const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8');
const read = (file: string): Workflow => parse(textOf(file));

const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addFormat('uri', true);
const validate = ajv.compile(profile);

function faults(workflow: unknown): readonly string[] {
  validate(workflow);
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe('a workflow that is not valid', () => {
  it.each([
    ['a job that runs nowhere', { on: 'push', jobs: { check: { steps: [{ run: 'true' }] } } }],
    ['no trigger', { jobs: { check: { 'runs-on': 'ubuntu-latest' } } }],
    ['a right of another name', { on: 'push', permissions: { content: 'read' }, jobs: {} }],
  ])('is refused with %s', (_, workflow) => {
    expect(faults(workflow)).not.toEqual([]);
  });
});

describe.each(FILES)('%s', (file) => {
  const workflow = read(file);
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap(({ steps = [] }) => steps);

  it("is valid by GitHub's schema", () => {
    expect(faults(workflow)).toEqual([]);
  });

  it('uses actions of others by their commit, with the version beside it', () => {
    const uses = [...textOf(file).matchAll(/^\s*(?:- )?uses: (.+)$/gm)].map(
      ([, what = '']) => what,
    );
    expect(uses.length).toBeGreaterThan(0);
    const loose = uses.filter(
      (what) => !/^(?:\.\/|[\w.-]+\/[\w./-]+@[0-9a-f]{40} # v\d)/.test(what),
    );
    expect(loose).toEqual([]);
  });

  it('has no rights but those that its jobs name, and keeps none on disk', () => {
    expect(workflow.permissions).toEqual({});
    for (const { permissions = {} } of jobs) {
      const writing = Object.entries(permissions).filter(([, right]) => right === 'write');
      expect(
        writing.map(([name]) => name).filter((name) => !/^(?:pages|id-token)$/.test(name)),
      ).toEqual([]);
    }
    for (const step of steps.filter(({ uses = '' }) => uses.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(false);
    }
  });

  it('ends what hangs, and puts nothing into a shell that it was told', () => {
    for (const job of jobs.filter(({ uses }) => uses === undefined)) {
      expect(job['timeout-minutes']).toBeGreaterThan(0);
    }
    expect(steps.filter(({ run = '' }) => run.includes('${{')).map(({ run }) => run)).toEqual([]);
  });
});

it('packages are cached where nothing is published from them', () => {
  const cached = (file: string): readonly unknown[] =>
    Object.values(read(file).jobs).flatMap(({ steps = [] }) =>
      steps
        .filter(({ uses = '' }) => uses.startsWith('actions/setup-node@'))
        .map((step) => step.with?.cache),
    );
  expect(cached('check.yml')).toEqual(['npm']);
  expect(cached('deploy.yml')).toEqual([undefined]);
});
