import { expect, test } from 'vitest';
import { linksOf } from './link.ts';
import { parsePage } from './page.ts';
import { sampleHtml } from './sample-site.ts';

test('linksOf(page) finds addresses in head, body, SVG and every candidate of a srcset', () => {
  const page = parsePage(
    '/',
    sampleHtml(
      '<a href="/a/">a</a><img alt="" src="b.png" srcset="c.png 1x, d.png 2x"><svg><use href="#e" /></svg>',
      {
        head: '<link rel="canonical" href="/f/"><meta property="og:image" content="/g.png">',
      },
    ),
  );
  expect(linksOf(page).map(({ url }) => url)).toEqual([
    '/f/',
    '/g.png',
    '/a/',
    'b.png',
    'c.png',
    'd.png',
    '#e',
  ]);
});
