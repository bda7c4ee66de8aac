import { expect, test } from 'vitest';
import { sampleHtml, sampleSite } from './sample-site.ts';
import { sizeSummary } from './size-summary.ts';

test('sizeSummary(site) counts and names the heaviest page', () => {
  const words = Array.from({ length: 500 }, (_, i) => String(i * 7919)).join(' ');
  const site = sampleSite({ '/': sampleHtml(''), '/big/': sampleHtml(`<p>${words}</p>`) });
  expect(sizeSummary(site)).toEqual([
    '2 pages, 2 files, 0.0 MB',
    expect.stringMatching(/^heaviest page: \/big\/, \d\.\d kB of compressed HTML and CSS$/),
  ]);
});

test('sizeSummary(site) of nothing is nothing', () => {
  expect(sizeSummary(sampleSite({}))).toEqual(['0 pages, 0 files, 0.0 MB']);
});
