import type { Picture } from '../../charts/files/frame.ts';
import { previewChart } from '../../charts/files/preview.ts';
import { standaloneChart } from '../../charts/files/standalone.ts';
import { printTheme } from '../../charts/theme/theme.ts';
import type { Reader } from '../../locales/reader.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { figureWidths, type FigureView } from './figure-view.ts';

/** A chart with all its words as one SVG that leaves the site; its fonts are put in later. */
export function chartPicture(view: FigureView, reader: Reader): string {
  const width = figureWidths.wide;
  return standaloneChart({ ...pictureOf(view, reader), width, chart: view.drawAlone(width) });
}

/** The picture of a page or an embed where its address is shared. */
export function sharedPicture(view: FigureView, reader: Reader): string {
  const { wide, narrow } = figureWidths;
  const picture = pictureOf(view, reader);
  // Beside a chart there is no room for the name of the licence.
  const words = { ...picture.words, credit: reader.t.chart.release(model.about.version) };
  return previewChart({
    ...picture,
    words,
    charts: [view.drawAlone(wide), view.drawAlone(narrow)],
  });
}

/**
 * Width and height of a picture, px.
 *
 * @throws For what is no picture.
 */
export function pictureSize(svg: string): { readonly width: number; readonly height: number } {
  const [, width, height] = /^<svg[^>]* viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  if (width === undefined || height === undefined) throw new Error('A picture has no viewBox.');
  return { width: Number(width), height: Number(height) };
}

function pictureOf(view: FigureView, { t, locale }: Reader): Picture {
  const { id, chart, title, subtitle, description, foot } = view;
  const address = absoluteHref(pageHref(paths.chartFile(chart, 'svg'), locale));
  return {
    id,
    lang: locale,
    theme: printTheme,
    words: {
      title,
      subtitle,
      description,
      foot,
      credit: `${t.site.name} · ${model.about.licence.name}`,
      address: address.replace(/^https?:\/\//, ''),
    },
  };
}
