import { readdirSync, readFileSync } from 'node:fs';
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
