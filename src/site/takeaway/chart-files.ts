import { withFonts } from '../../exports/fonts/chart-fonts.ts';
import { readChartFaces } from '../../exports/fonts/chart-fonts-files.ts';
import { chartPng, pngRenderer } from '../../exports/png/chart-png.ts';
import { cachedPng } from '../../exports/png/png-cache.ts';
import { pngFolder } from '../../exports/png/png-cache-folder.ts';
import type { Reader } from '../../locales/reader.ts';
import { chartPicture, sharedPicture } from '../figures/chart-picture.ts';
import type { Chart } from '../figures/chart.ts';
import { pictureZoom } from '../frame/page-head-picture.ts';

const faces = readChartFaces();

/** Pictures drawn by earlier builds; a picture is known by all that it is made of. */
const folder = pngFolder('node_modules/.cache/tien-do-57/png');
const fine = { zoom: pictureZoom, cache: { folder, renderer: pngRenderer(faces, pictureZoom) } };
const plain = { zoom: 1, cache: { folder, renderer: pngRenderer(faces, 1) } };

/** A chart that needs nothing but itself: words, colours, credit and fonts inside. */
export async function chartSvg(chart: Chart, reader: Reader): Promise<string> {
  return withFonts(chartPicture(chart.figure(reader), reader), faces);
}

/** The chart as PNG at `pictureZoom` times its size. */
export async function chartPngFile(chart: Chart, reader: Reader): Promise<Uint8Array> {
  return png(chartPicture(chart.figure(reader), reader), fine);
}

/** The picture of a page where its address is shared, as PNG. */
export async function chartPreview(chart: Chart, reader: Reader): Promise<Uint8Array> {
  return png(sharedPicture(chart.figure(reader), reader), plain);
}

function png(svg: string, { zoom, cache }: typeof fine): Promise<Uint8Array> {
  return cachedPng(svg, (picture) => chartPng(picture, faces, zoom), cache);
}
