import type { Picture } from '../../charts/files/frame.ts';
import { previewChart } from '../../charts/files/preview.ts';
import { standaloneChart } from '../../charts/files/standalone.ts';
import { printTheme } from '../../charts/theme/theme.ts';
import { withFonts } from '../../exports/fonts/chart-fonts.ts';
import { readChartFaces } from '../../exports/fonts/chart-fonts-files.ts';
import { chartPng, pngRenderer } from '../../exports/png/chart-png.ts';
import { cachedPng } from '../../exports/png/png-cache.ts';
import { pngFolder } from '../../exports/png/png-cache-folder.ts';
import type { Reader } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import type { Chart } from '../figures/chart.ts';
import { figureWidths, type FigureView } from '../figures/figure-view.ts';
import { model } from '../model.ts';
import { absoluteHref, localized, pageHref, paths } from '../links/paths.ts';

/** A file of each chart in every language. */
export const chartPaths = () =>
  localized(charts.map((chart) => ({ params: { chart: chart.id }, props: { chart } })));

const faces = readChartFaces();

/** Pictures drawn by earlier builds; a picture is known by all that it is made of. */
const folder = pngFolder('node_modules/.cache/tien-do-57/png');
const fine = { zoom: 2, cache: { folder, renderer: pngRenderer(faces, 2) } };
const plain = { zoom: 1, cache: { folder, renderer: pngRenderer(faces, 1) } };

/** A chart that needs nothing but itself: words, colours, credit and fonts inside. */
export async function chartSvg(chart: Chart, reader: Reader): Promise<string> {
  return withFonts(fileOf(chart.figure(reader), reader), faces);
}

/** The same as a picture of dots, twice as fine. */
export async function chartPicture(chart: Chart, reader: Reader): Promise<Uint8Array> {
  return png(fileOf(chart.figure(reader), reader), fine);
}

/** The picture of a page or an embed where its address is shared. */
export async function chartPreview(chart: Chart, reader: Reader): Promise<Uint8Array> {
  const view = chart.figure(reader);
  const { wide, narrow } = figureWidths;
  const picture = pictureOf(view, reader);
  // Beside a chart there is no room for the name of the licence.
  const words = { ...picture.words, credit: reader.t.chart.release(model.about.version) };
  const charts = [view.drawAlone(wide), view.drawAlone(narrow)];
  return png(previewChart({ ...picture, words, charts }), plain);
}

function png(svg: string, { zoom, cache }: typeof fine): Promise<Uint8Array> {
  return cachedPng(svg, (picture) => chartPng(picture, faces, zoom), cache);
}

function fileOf(view: FigureView, reader: Reader): string {
  const width = figureWidths.wide;
  return standaloneChart({ ...pictureOf(view, reader), width, chart: view.drawAlone(width) });
}

function pictureOf(view: FigureView, { t, locale }: Reader): Picture {
  const { id, chart, title, subtitle, description, foot } = view;
  const address = absoluteHref(pageHref(paths.chartFile(chart, 'svg'), locale));
  return {
    id,
    lang: locale,
    theme: printTheme,
    words: {
      ...{ title, subtitle, description, foot },
      credit: `${t.site.name} · ${model.about.licence.name}`,
      address: address.replace(/^https?:\/\//, ''),
    },
  };
}
