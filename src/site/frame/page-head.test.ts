import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { frameView } from './frame-view.ts';
import { pageHead } from './page-head.ts';
import { webManifest } from './page-head-manifest.ts';
import type { PageView } from './page-view.ts';

const reader = readerFor('vi');

function headOf(page: PageView) {
  const { languages, defaultHref } = frameView(page.path, reader);
  return pageHead({ page, languages, defaultHref }, reader);
}

function previewOf(page: PageView): ReadonlyMap<string, string> {
  return new Map(headOf(page).preview.map(({ property, content }) => [property, content]));
}

const province = {
  title: 'Hà Nội',
  description: 'Hà Nội báo cáo gì.',
  path: '/provinces/ha-noi/',
  trail: [{ text: 'Tỉnh, thành', href: '/repo/vi/provinces/' }],
};

describe('pageHead(addresses, reader)', () => {
  test('names the page by its own address in its language, and by those of the others', () => {
    const { canonical, alternates } = headOf(province);
    expect(canonical).toBe('https://example.org/repo/vi/provinces/ha-noi/');
    expect(alternates.map(({ hreflang }) => hreflang)).toEqual([...locales, 'x-default']);
    expect(alternates.at(-1)?.href).toBe('https://example.org/repo/provinces/ha-noi/');
  });

  test('gives previews the address, the language and a picture with its words', () => {
    const preview = previewOf({ ...province, chart: 'provinces' });
    expect(preview.get('og:url')).toBe('https://example.org/repo/vi/provinces/ha-noi/');
    expect(preview.get('og:locale')).toBe('vi_VN');
    expect(preview.get('og:image')).toBe('https://example.org/repo/vi/previews/provinces.png');
    expect(preview.get('og:image:alt')).toBe(
      charts.find(({ id }) => id === 'provinces')?.figure(reader).title,
    );
  });

  test('tells the way to a page below another, and nothing where there is nothing to tell', () => {
    expect(headOf({ ...province, trail: [] }).jsonLd).toBeUndefined();
    expect(JSON.parse(headOf(province).jsonLd ?? '')).toMatchObject({
      '@graph': [
        {
          '@type': 'BreadcrumbList',
          itemListElement: [
            { position: 1, item: 'https://example.org/repo/vi/provinces/' },
            { position: 2, name: 'Hà Nội' },
          ],
        },
      ],
    });
  });

  test('costs a page less than 500 bytes as they travel', () => {
    const { preview, jsonLd = '', themeColours } = headOf(province);
    const text = [
      ...[...preview, ...themeColours].map((tag) => `<meta ${JSON.stringify(tag)}>`),
      jsonLd,
    ];
    const known = JSON.stringify([province, headOf(province).alternates]);
    const bytes = gzipSync(known + text.join('')).length - gzipSync(known).length;
    expect(bytes).toBeLessThan(500);
  });
});

test('webManifest(reader) stays below the base path', () => {
  const { start_url, scope, icons } = webManifest(reader);
  expect([start_url, scope, icons[0]?.src]).toEqual(['/repo/vi/', '/repo/', '/repo/favicon.svg']);
});
