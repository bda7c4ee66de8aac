import { expect, test } from 'vitest';
import { checkOwnHost } from './own-host.ts';
import { reasonsOf, sampleHtml, sampleSite } from './sample-site.ts';

test.each([
  '<script src="https://cdn.example.com/x.js"></script>',
  '<img alt="" src="//img.example.com/x.png">',
  '<iframe title="x" src="https://example.com/"></iframe>',
  '<form action="https://example.com/"></form>',
])('%s is a request to another host', (body) => {
  expect(checkOwnHost(sampleSite({ '/': sampleHtml(body) }))).toHaveLength(1);
});

test.each(['stylesheet', 'preconnect', 'icon', 'preload'])(
  'a <link rel="%s"> to another host is a request',
  (rel) => {
    const head = `<link rel="${rel}" href="https://fonts.example.com/">`;
    expect(checkOwnHost(sampleSite({ '/': sampleHtml('', { head }) }))).toHaveLength(1);
  },
);

test('links that a reader follows, and canonical addresses, are no requests', () => {
  const site = sampleSite({
    '/': sampleHtml('<a href="https://vnexpress.net/">x</a>', {
      head: '<link rel="canonical" href="https://example.org/"><link rel="license" href="https://creativecommons.org/licenses/by/4.0/">',
    }),
  });
  expect(checkOwnHost(site)).toEqual([]);
});

test('stylesheets load nothing from elsewhere and nothing that is missing', () => {
  const css = {
    '/_astro/a.css':
      '@import "https://fonts.example.com/x.css";a{background:url(/b.png)}b{background:url(data:image/png;base64,AA)}',
  };
  expect(reasonsOf(checkOwnHost(sampleSite({}, { css })))).toEqual([
    'url(https://fonts.example.com/x.css) makes a request to another host.',
    'url(/b.png) does not exist.',
  ]);
});
