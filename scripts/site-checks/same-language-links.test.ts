import { expect, test } from 'vitest';
import { reasonsOf, sampleHtml, sampleSite } from './sample-site.ts';
import { checkPageLanguages, checkSameLanguageLinks } from './same-language-links.ts';

const vi = { language: 'vi' };

test('a link to another language without hreflang is named', () => {
  const site = sampleSite({
    '/': sampleHtml(''),
    '/vi/': sampleHtml('<a href="/">x</a>', vi),
    '/data/': sampleHtml('<a href="/vi/">y</a>'),
  });
  expect(checkSameLanguageLinks(site).map(({ page }) => page)).toEqual(['/vi/', '/data/']);
});

test('the language switch, files, and links within a language are sound', () => {
  const site = sampleSite(
    {
      '/': sampleHtml('<a href="/vi/" hreflang="vi">Tiếng Việt</a>'),
      '/vi/': sampleHtml('<a href="/vi/a/">x</a> <a href="/x.csv">y</a>', vi),
      '/vi/a/': sampleHtml('', vi),
    },
    { files: ['/x.csv'] },
  );
  expect(checkSameLanguageLinks(site)).toEqual([]);
});

test('a page under /vi/ that says it is English is named', () => {
  const site = sampleSite({
    '/': sampleHtml(''),
    '/vi/': sampleHtml('', vi),
    '/vi/a/': sampleHtml(''),
  });
  expect(reasonsOf(checkPageLanguages(site))).toEqual([
    '<html lang="en"> stands where vi is spoken.',
  ]);
});
