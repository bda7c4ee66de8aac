import { describe, expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import { chartPreview } from '../takeaway/chart-files.ts';
import { coverageView } from '../coverage/coverage-page.ts';
import { documentsView } from '../document/documents-page.ts';
import { homeView } from '../home/home-page.ts';
import { indicatorView } from '../indicator/indicator-page.ts';
import { meetingsView } from '../meeting/meetings-page.ts';
import { model } from '../model.ts';
import { provinceView } from '../province/province-page.ts';
import { provincesView } from '../province/provinces-page.ts';
import { timelineView } from '../timeline/timeline-page.ts';
import { frameView } from './frame-view.ts';
import { pageHead } from './page-head.ts';
import { pagePicture } from './page-head-picture.ts';
import type { PageView } from './page-view.ts';

const reader = readerFor('vi');
const files = new Set(charts.map(({ id }) => `https://example.org/repo/vi/previews/${id}.png`));

function pictureOf(page: PageView): string | undefined {
  const { languages, defaultHref } = frameView(page.path, reader);
  const { preview } = pageHead({ page, languages, defaultHref }, reader);
  return preview.find(({ property }) => property === 'og:image')?.content;
}

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
    expect(files).toContain(pictureOf(page));
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
