import { frameMarkup, oembed, type ChartFrameMarkup } from '../../exports/oembed.ts';
import { readerFor, type Reader } from '../../locales/reader.ts';
import type { Chart } from '../figures/chart.ts';
import { frozen } from '../address.ts';
import { newestOf, newestText } from './embed-newest.ts';
import { embedSize, usualPhone } from './embed-size.ts';
import { pagePicture } from '../frame/page-head-picture.ts';
import { chartPlaceHref } from '../links/chart-place.ts';
import { frozenLocaleFor } from '../links/frozen-locales.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';

/** What most clients ask for at most; a file cannot obey a smaller wish, px. */
const widthForAll = 500;

/** Column of an article on most newspapers’ pages, px. */
export const usualWidth = 640;

/** What a foreign site is told that was given the address of a chart. */
export function oembedAnswer(chart: Chart, reader: Reader) {
  const { foot } = chart.figure(reader);
  const { claims } = newestOf(chart.id, reader);
  return oembed({
    ...chartFrame(chart, reader, { width: widthForAll }),
    page: absoluteHref(chartPlaceHref(chart.place, reader.locale)),
    sentences: [...claims.map((claim) => `${newestText(claim)}.`), foot],
    provider: {
      name: reader.t.site.name,
      url: absoluteHref(pageHref(paths.home, reader.locale)),
    },
    thumbnail: frozen === undefined ? thumbnailOf(chart, reader) : undefined,
  });
}

function thumbnailOf(chart: Chart, reader: Reader) {
  const { src: url, width, height } = pagePicture(chart.id, reader);
  return { url, width, height };
}

/** What a reader of a frame may wish for; the frame does without where it may run no script. */
export interface FrameWishes {
  /** Width the frame is likely to have, px; it may have any other. */
  readonly width: number;
  readonly theme?: 'light' | 'dark' | undefined;
  /** The id of a province. */
  readonly highlight?: string | undefined;
  /** The release whose figures it is to keep. */
  readonly release?: string | undefined;
}

/** The frame of a chart, as high as it is likely to need. */
export function chartFrame(chart: Chart, reader: Reader, wishes: FrameWishes): ChartFrameMarkup {
  const { width, theme, highlight, release } = wishes;
  const [path, shown] =
    release === undefined
      ? [paths.embed(chart.id), reader]
      : [paths.frozenEmbed(release, chart.id), readerFor(frozenLocaleFor(reader.locale))];
  const src = new URL(absoluteHref(pageHref(path, shown.locale)));
  if (theme) src.searchParams.set('theme', theme);
  if (highlight) src.searchParams.set('highlight', highlight);
  const { css, at } = embedSize(chart, shown);
  return {
    src: src.href,
    title: chart.figure(shown).title,
    lang: shown.locale,
    width,
    height: at(width),
    phoneHeight: at(usualPhone),
    css: css(Math.max(width, usualWidth)),
  };
}

/** The same as markup to paste. */
export function chartFrameMarkup(chart: Chart, reader: Reader, wishes: FrameWishes): string {
  return frameMarkup(chartFrame(chart, reader, wishes));
}
