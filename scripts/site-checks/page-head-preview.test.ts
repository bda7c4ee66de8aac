import { expect, test } from 'vitest';
import { checkInternalLinks } from './internal-links.ts';
import { checkPagePreview } from './page-head-preview.ts';
import { samplePreview } from './page-head-sample.ts';
import { parsePage } from './page.ts';
import { reasonsOf, sampleHtml, sampleSite } from './sample-site.ts';

const sound = samplePreview('/a/');
const reasons = (head: string) =>
  reasonsOf(checkPagePreview(parsePage('/a/', sampleHtml('', { head }))));

test('a page with address, manifest, words and picture for previews is sound', () => {
  expect(reasons(sound)).toEqual([]);
});

test('everything that is missing is named at once', () => {
  expect(reasons('')).toEqual([
    'The page has no <link rel="canonical">.',
    'The page has no <link rel="manifest">.',
    'The page has no og:title.',
    'The page has no og:description.',
    'The page has no og:type.',
    'The page has no og:url.',
    'The page has no og:site_name.',
    'The page has no og:locale.',
    'The page has no og:image.',
    'The page has no og:image:width.',
    'The page has no og:image:height.',
    'The page has no og:image:alt.',
    'The page has no twitter:card.',
  ]);
});

test('an empty text is missing, too, and a second one is one too many', () => {
  expect(reasons(sound.replace('"What is seen."', '" "'))).toEqual([
    'The page has no og:image:alt.',
  ]);
  expect(reasons(`${sound}<meta property="og:title" content="Other">`)).toEqual([
    'The page has og:title more than once.',
  ]);
});

test('a preview that leads elsewhere than the canonical address is named', () => {
  expect(reasons(sound.replace('og:url" content="https', 'og:url" content="http'))).toEqual([
    'og:url is http://example.org/a/, but the canonical address is another.',
  ]);
});

test('a picture without its host, or of a kind that previews do not show, is named', () => {
  const picture = (address: string) => sound.replace('https://example.org/chart.png', address);
  expect(reasons(picture('/chart.png'))).toEqual([
    'og:image is /chart.png, which is no PNG with its host.',
  ]);
  expect(reasons(picture('https://example.org/chart.svg'))).toHaveLength(1);
});

test('a picture that was not built is a broken link', () => {
  const html = { '/a/': sampleHtml('', { head: sound }) };
  const findings = (files: readonly string[]) =>
    reasonsOf(checkInternalLinks(sampleSite(html, { files: ['/site.webmanifest', ...files] })));
  expect(findings(['/chart.png'])).toEqual([]);
  expect(findings([])).toEqual([
    '<meta content="https://example.org/chart.png"> leads to /chart.png, which does not exist.',
  ]);
});
