import { expect, test } from 'vitest';
import { examples } from '../../src/charts/examples/examples.ts';
import { pageTheme } from '../../src/charts/theme/theme.ts';
import { locales } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import { charts } from '../../src/site/figures/chart-catalogue.ts';
import { kindOfChart } from '../chart-kinds.ts';
import { sampled, sampledLocales } from '../sampled.ts';
import { sharedPage } from './pages.ts';
import { openBench, textFaults, type Picture } from './text-faults.ts';

const { page } = sharedPage();

const widths = [320, 720] as const;

test('no example has text on text, text beyond its frame or text too small', async () => {
  await openBench(page());
  const pictures = examples.flatMap(({ name, draw, widths: own }) =>
    (Math.max(...own) < 400 ? own : widths).map((width): Picture => {
      return {
        name: `${name} at ${width}`,
        width,
        svg: draw({ id: `${name}-${width}`, theme: pageTheme, width }),
      };
    }),
  );
  expect(await textFaults(page(), pictures)).toEqual([]);
});

const sample = sampled(charts, { name: ({ id }) => id, kind: ({ id }) => kindOfChart(id) });

test.each(locales)('no chart of the site in %s has such a fault', async (locale) => {
  await openBench(page());
  const faults: string[] = [];
  for (const chart of sample.filter(({ id }) => sampledLocales(id).includes(locale))) {
    const figure = chart.figure(readerFor(locale));
    const pictures = widths.map((width) => {
      return { name: `${chart.id} at ${width}`, width, svg: figure.draw(width) };
    });
    faults.push(...(await textFaults(page(), pictures)));
  }
  expect(faults).toEqual([]);
});
