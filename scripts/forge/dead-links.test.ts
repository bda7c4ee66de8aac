import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { deadLinksIssue, isDead, linksOf } from './dead-links.ts';

test('linksOf(dataset) gives each address once, with its line', () => {
  const links = linksOf(readDataset('tests/fixtures/dataset').dataset);
  expect(links.length).toBeGreaterThan(0);
  expect(new Set(links.map(({ url }) => url)).size).toBe(links.length);
  for (const { where } of links) expect(where).toMatch(/^data\/.*\.yaml:\d+$/);
});

test('isDead(answer) is true only for what is gone', () => {
  expect([404, 410, 'no such host' as const].map(isDead)).toEqual([true, true, true]);
  expect([200, 301, 403, 429, 500, 503, 'no answer' as const].filter(isDead)).toEqual([]);
});

test('deadLinksIssue(dead) has a box a page', () => {
  const text = deadLinksIssue([{ url: 'https://a.vn/`x`', where: 'data/a.yaml:3', answer: 404 }]);
  expect(text).toContain('- [ ] `data/a.yaml:3` (404): `https://a.vn/x`');
});
