import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = readFileSync('package.json', 'utf8');
const testLine = 'npm ci && npm test';

test('npm test begins with the check of the dataset, so that it fails with the same problems', () => {
  expect(manifest).toMatch(/"test": "npm run test:static &&/);
  expect(manifest).toMatch(/"test:static": "npm run check &&/);
});

test('.ci/run runs what the README tells everybody to run', () => {
  const lines = readFileSync('.ci/run', 'utf8').trimEnd().split('\n');
  expect(lines.at(-1)).toBe(testLine);
  expect(readFileSync('README.md', 'utf8')).toContain(testLine);
});
