import { gzipSync } from 'node:zlib';
import { describe, expect, test, vi } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { chartPreview } from '../takeaway/chart-files.ts';
import { coverageView } from '../coverage/coverage-page.ts';
import { documentsView } from '../document/documents-page.ts';
import { frameView } from './frame-view.ts';
import { homeView } from '../home/home-page.ts';
import { indicatorView } from '../indicator/indicator-page.ts';
import { meetingsView } from '../meeting/meetings-page.ts';
import { model } from '../model.ts';
import { pageHead } from './page-head.ts';
import { webManifest } from './page-head-manifest.ts';
import { pagePicture } from './page-head-picture.ts';
import { provinceView } from '../province/province-page.ts';
import { provincesView } from '../province/provinces-page.ts';
import { timelineView } from '../timeline/timeline-page.ts';
import type { PageView } from './page-view.ts';

vi.hoisted(() => {
  vi.stubEnv('SITE_URL', 'https://example.org');
  vi.stubEnv('BASE_PATH', '/repo/');
});

const reader = readerFor('vi');
const files = new Set(charts.map(({ id }) => `https://example.org/repo/vi/previews/${id}.png`));

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

describe('the picture of a page', () => {
  const views = [
    homeView(reader),
    provincesView(reader),
    coverageView(reader),
    timelineView(reader),
    meetingsView(reader),
    documentsView(reader),
    ...model.provinces.map((one) => provinceView(one, reader)),
    ...[...model.indicators.values()].map((one) => indicatorView(one, reader)),
  ];

  test.each(views.map(({ page }) => page))('$path is shown by a file of the site', (page) => {
    expect(files).toContain(previewOf(page).get('og:image'));
  });

  test('a chart that the site does not draw stops the build', () => {
    expect(() => pagePicture('no-such-chart', reader)).toThrow('No chart no-such-chart');
  });

  test('is as large as it says', async () => {
    const [chart] = charts;
    if (chart === undefined) throw new Error('The site has no chart.');
    const png = Buffer.from(await chartPreview(chart, reader));
    const { width, height } = pagePicture(chart.id, reader);
    // A PNG says its size in its first chunk.
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([width, height]);
  });
});

test('webManifest(reader) stays below the base path', () => {
  const { start_url, scope, icons } = webManifest(reader);
  expect([start_url, scope, icons[0]?.src]).toEqual(['/repo/vi/', '/repo/', '/repo/favicon.svg']);
});
