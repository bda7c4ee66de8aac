import { expect, test } from 'vitest';
import { checkPageWeight, pageWeights } from './page-weight.ts';
import { reasonsOf, sampleHtml, sampleSite } from './sample-site.ts';

const head = '<link rel="stylesheet" href="/a.css">';
const withCss = (bytes: number, path = '/') =>
  sampleSite({ [path]: sampleHtml('', { head }) }, { css: { '/a.css': ' '.repeat(bytes) } });

test('a page weighs its HTML and its stylesheets', () => {
  const [page] = pageWeights(withCss(1000));
  expect(page?.bytes).toBeGreaterThan(1000);
  expect(page?.bytes).toBeLessThan(1400);
});

test('a page over the budget is named', () => {
  expect(reasonsOf(checkPageWeight(withCss(39_900)))).toEqual([
    expect.stringMatching(/^HTML and CSS weigh 40\.\d kB, over the budget of 40\.0 kB\.$/),
  ]);
  expect(checkPageWeight(withCss(39_000))).toEqual([]);
});

test('an embed has half of it', () => {
  expect(checkPageWeight(withCss(21_000, '/vi/embed/x/'))).toHaveLength(1);
});
