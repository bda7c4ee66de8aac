import { expect, test } from 'vitest';
import { checkInternalLinks } from './internal-links.ts';
import { reasonsOf, sampleHtml, sampleSite } from './sample-site.ts';

const reasons = (body: string, base = '/') =>
  reasonsOf(
    checkInternalLinks(
      sampleSite(
        { '/': sampleHtml(body), '/a/': sampleHtml('<p id="here">x</p>') },
        { base, files: ['/data.csv'] },
      ),
    ),
  );

test('links that lead to pages, files, fragments and other sites are sound', () => {
  expect(
    reasons(
      '<a href="/a/">1</a> <a href="a/#here">2</a> <a href="/data.csv">3</a> <a href="https://other.org/x">4</a> <a href="#top">5</a> <a href="https://example.org/a/?q=1">6</a> <a href="mailto:a@b.c">7</a>',
    ),
  ).toEqual([]);
});

test('a page that does not exist is named', () => {
  expect(reasons('<a href="/b/">x</a>')).toEqual([
    '<a href="/b/"> leads to /b/, which does not exist.',
  ]);
});

test('an absolute address of this very site is checked too', () => {
  expect(reasons('<a href="https://example.org/b/">x</a>')).toHaveLength(1);
});

test('a picture that does not exist is named', () => {
  expect(reasons('<img alt="" src="no.png">')).toEqual([
    '<img src="no.png"> leads to /no.png, which does not exist.',
  ]);
});

test('a fragment that no element has is named', () => {
  expect(reasons('<a href="/a/#there">x</a>')).toEqual([
    '<a href="/a/#there">: no element of /a/ has the id there.',
  ]);
});

test('a folder without its last slash is named', () => {
  expect(reasons('<a href="/a">x</a>')).toEqual([
    '<a href="/a"> lacks its last slash, which costs readers a redirect.',
  ]);
});

test('an empty address and one that is none are named', () => {
  expect(reasons('<a href="">x</a><a href="http://">y</a>')).toEqual([
    '<a href=""> is empty.',
    '<a href="http://"> is no address.',
  ]);
});

test('under a base path, a link to the root of the host is broken', () => {
  expect(reasons('<a href="/a/">x</a> <a href="/repo/a/">y</a>', '/repo/')).toEqual([
    '<a href="/a/"> leaves the base path /repo/.',
  ]);
});

test('404.html answers everywhere, so a relative link on it is broken', () => {
  const site = sampleSite({ '/404.html': sampleHtml('<a href="a/">x</a>') });
  expect(reasonsOf(checkInternalLinks(site))).toEqual([
    '<a href="a/"> is relative, but this page answers at every address.',
  ]);
});
