import { expect, test } from 'vitest';
import { defaultLocale } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { charts } from './chart-catalogue.ts';
import { coverageView } from '../coverage/coverage-page.ts';
import { indicatorFigures } from './indicator-figures.ts';
import { mergerFigure } from './merger-figures.ts';
import { furtherLines, provinceFigures } from './province-figures.ts';
import { homeView } from '../home/home-page.ts';
import { model } from '../model.ts';
import { paths } from '../links/paths.ts';
import { formerFigure, formerLines } from './province-former-units.ts';
import { provincesView } from '../province/provinces-page.ts';
import { timelineView } from '../timeline/timeline-page.ts';

const reader = readerFor(defaultLocale);

/** The figures that each page shows, by their ids. */
function figuresByPage(): ReadonlyMap<string, ReadonlySet<string>> {
  const home = homeView(reader);
  const coverage = coverageView(reader);
  const timeline = timelineView(reader);
  const provinces = provincesView(reader);
  const pages = [
    { page: home.page, figures: [home.tasks] },
    { page: coverage.page, figures: [coverage.figure] },
    { page: timeline.page, figures: [timeline.figure] },
    { page: provinces.page, figures: [provinces.merger, provinces.tiles] },
    ...[...model.indicators.values()].map((one) => ({
      page: { path: paths.indicator(one.id) },
      figures: indicatorFigures(one, reader),
    })),
    ...model.provinces.map((one) => ({
      page: { path: paths.province(one.id) },
      figures: [
        ...provinceFigures(one, reader),
        ...furtherLines(one, reader),
        mergerFigure(one, reader),
        ...formerLines(one).map((lines) => formerFigure(lines, reader)),
      ],
    })),
  ];
  return new Map(
    pages.map(({ page, figures }) => [page.path, new Set(figures.flatMap((one) => one?.id ?? []))]),
  );
}

test('every chart names a page that shows it', () => {
  const shown = figuresByPage();
  const lost = charts
    .map(({ id, place }) => ({ id, ...place }))
    .filter(({ path, fragment }) => {
      const figures = shown.get(path);
      return figures === undefined || (fragment !== undefined && !figures.has(fragment));
    });
  expect(lost).toEqual([]);
});
