import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';

const manifest = readFileSync('package.json', 'utf8');
const testLine = 'npm ci && npm test';

test('npm test begins with the check of the dataset, so that it fails with the same problems', () => {
  expect(manifest).toMatch(/"test": "npm run check &&/);
});

test('.ci/run runs what the README tells everybody to run', () => {
  const lines = readFileSync('.ci/run', 'utf8').trimEnd().split('\n');
  expect(lines.at(-1)).toBe(testLine);
  expect(readFileSync('README.md', 'utf8')).toContain(testLine);
});

describe.each(readdirSync('.github/workflows'))('the workflow %s', (name) => {
  const text = readFileSync(`.github/workflows/${name}`, 'utf8');

  test('takes each action by the hash of a release, which stands beside it', () => {
    const actions = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((one) => !/@[\da-f]{40} # v\d+\.\d+\.\d+$/.test(one))).toEqual([]);
  });

  test('runs scripts that there are', () => {
    const scripts = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, script = '']) => script);
    expect(scripts.filter((script) => !manifest.includes(`"${script}": `))).toEqual([]);
  });
});

describe.each(readdirSync('.github/workflows'))('the rights of %s', (name) => {
  const text = readFileSync(`.github/workflows/${name}`, 'utf8');

  test('begin with reading, or with nothing', () => {
    expect(text).toMatch(/^permissions:(?: \{\}|\n {2}contents: read)\n/m);
  });

  test('are to read only where the code of a pull request runs', () => {
    if (/^ {2}pull_request:/m.test(text)) expect(text).not.toContain(': write');
  });

  test('to write never meet the code of a pull request', () => {
    if (!/pull_request_target|workflow_run/.test(text)) return;
    expect(text).not.toMatch(/ref: .*head|refs\/pull|head_sha \}\}\n\s+(?:persist|path)/);
    expect(text).not.toMatch(/run: [^\n]*\$\{\{/);
  });
});

test('labels and owners speak of paths that there are', () => {
  const labels = readFileSync('.github/labeler.yml', 'utf8');
  const owners = readFileSync('.github/CODEOWNERS', 'utf8');
  const paths = [
    ...[...labels.matchAll(/- '?([\w./*-]+)'?$/gm)].map(([, path = '']) => path),
    ...[...owners.matchAll(/^\/(\S+)/gm)].map(([, path = '']) => path),
  ];
  expect(paths.length).toBeGreaterThan(8);
  for (const path of paths) expect(globSync(path.replace(/\/$/, '')), path).not.toEqual([]);
});

test('forms for issues have both languages in every question', () => {
  for (const name of readdirSync('.github/ISSUE_TEMPLATE').filter((one) => one !== 'config.yml')) {
    const form = readFileSync(`.github/ISSUE_TEMPLATE/${name}`, 'utf8');
    const asked = [...form.matchAll(/^ {6}label: (.*)$/gm)].map(([, label = '']) => label);
    expect(asked.length).toBeGreaterThan(1);
    for (const label of asked) expect(label).toContain(' · ');
  }
});

test('the command that may write on a pull request needs no package', () => {
  const seen = new Set<string>();
  const packages: string[] = [];
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const [, from = ''] of readFileSync(file, 'utf8').matchAll(
      /^import (?!type\b)[^;]*?from '([^']+)'/gm,
    )) {
      if (from.startsWith('.')) visit(join(dirname(file), from));
      else if (!from.startsWith('node:')) packages.push(`${file}: ${from}`);
    }
  };
  visit('scripts/forge-comment.ts');
  expect(seen.size).toBeGreaterThan(5);
  expect(packages).toEqual([]);
});
