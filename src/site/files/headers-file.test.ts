import { describe, expect, test } from 'vitest';
import { headerValues, hostRules } from '../../../tests/host-headers.ts';
import { locales } from '../../locales/locales.ts';
import { policyHeaders } from '../frame/content-policy.ts';
import { localePath } from '../links/paths.ts';
import { sitePages } from '../sitemap/sitemap-pages.ts';
import { headersFile } from './headers-file.ts';
import { siteFiles } from './site-files.ts';

describe('/_headers of the whole site', () => {
  const files = siteFiles();
  const written = files.find(({ path }) => path === '/_headers')?.write();
  const text = typeof written === 'string' ? written : '';
  const rules = hostRules(text);
  const policies = (path: string) => headerValues(rules, `/repo${path}`, 'Content-Security-Policy');

  test('is within what hosts take: 100 rules, 2,000 characters a line, one star a path', () => {
    expect(rules.length).toBeGreaterThan(20);
    expect(rules.length).toBeLessThanOrEqual(100);
    expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
    const lengths = text.split('\n').map(({ length }) => length);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(2000);
  });

  test('every page in every language has the policy of pages, once', () => {
    const pages = sitePages().flatMap((page) => locales.map((one) => localePath(page, one)));
    const wrong = pages.filter((page) => policies(page).join() !== policyHeaders.page);
    expect(wrong).toEqual([]);
  });

  test('every file is sent with one policy at most; pictures and XML with one that runs nothing', () => {
    const wrong = files.filter(({ path, mediaType }) => {
      const found = policies(path);
      const runs = found.join().includes('script-src');
      const isDocument = /svg|xml/.test(mediaType) && !mediaType.includes('openxml');
      return found.length > 1 || (isDocument && (found.length !== 1 || runs));
    });
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('counts from the root of the host', () => {
    expect(rules.every(({ path }) => path.startsWith('/repo/'))).toBe(true);
  });
});

describe('headersFile(routes)', () => {
  const file = { mediaType: 'image/svg+xml' };
  const rules = hostRules(
    headersFile({
      pages: ['/', '/news/', '/news/one/', '/old/', '/embed/news/'],
      files: [
        { path: '/drawings/a.svg', ...file },
        { path: '/vi/drawings/a.svg', ...file },
      ],
    }),
  );
  const policies = (path: string) => headerValues(rules, `/repo${path}`, 'Content-Security-Policy');

  test('gives a section that is new its policy in every language', () => {
    for (const path of ['/news/', '/news/one/', '/vi/news/one/', '/ru/old/']) {
      expect(policies(path), path).toEqual([policyHeaders.page]);
    }
    for (const path of ['/drawings/a.svg', '/vi/drawings/a.svg']) {
      expect(policies(path), path).toEqual([policyHeaders.file]);
    }
  });

  test('does not give an embed the policy of the section whose name its chart bears', () => {
    for (const path of ['/embed/news/', '/vi/embed/news/']) {
      expect(policies(path), path).toEqual([policyHeaders.embed]);
    }
  });
});
