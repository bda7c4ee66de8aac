import { standaloneChart } from '../charts/standalone.ts';
import { printTheme } from '../charts/theme.ts';
import { withFonts } from '../exports/chart-fonts.ts';
import { readChartFaces } from '../exports/chart-fonts-files.ts';
import { chartPng, pngRenderer } from '../exports/chart-png.ts';
import { cachedPng } from '../exports/png-cache.ts';
import { pngFolder } from '../exports/png-cache-folder.ts';
import type { Reader } from '../locales/reader.ts';
import { charts } from './chart-catalogue.ts';
import type { Chart } from './chart.ts';
import { figureWidths } from './figure-view.ts';
import { model } from './model.ts';
import { absoluteHref, localized, pageHref, paths } from './paths.ts';

/** A file of each chart in every language. */
export const chartPaths = () =>
  localized(charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } })));

const faces = readChartFaces();

/** Pictures drawn by earlier builds; a picture is known by all that it is made of. */
const cache = {
  folder: pngFolder('node_modules/.cache/tien-do-57/png'),
  renderer: pngRenderer(faces),
};

/** A chart that needs nothing but itself: words, colours, credit and fonts inside. */
export async function chartSvg(chart: Chart, reader: Reader): Promise<string> {
  return withFonts(pictureOf(chart, reader), faces);
}

/** The same as a picture of dots, twice as fine. */
export async function chartPicture(chart: Chart, reader: Reader): Promise<Uint8Array> {
  return cachedPng(pictureOf(chart, reader), (svg) => chartPng(svg, faces), cache);
}

function pictureOf({ id, figure }: Chart, reader: Reader): string {
  const { t, locale } = reader;
  const view = figure(reader);
  const { title, subtitle, description, foot } = view;
  const address = absoluteHref(pageHref(paths.chartFile(id, 'svg'), locale));
  return standaloneChart({
    id: view.id,
    lang: locale,
    theme: printTheme,
    width: figureWidths.wide,
    words: {
      ...{ title, subtitle, description, foot },
      credit: `${t.site.name} · ${model.about.licence.name}`,
      address: address.replace(/^https?:\/\//, ''),
    },
    chart: view.drawAlone(figureWidths.wide),
  });
}
