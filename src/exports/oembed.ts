/** A chart in a frame, as a foreign page is to show it. */
export interface ChartFrameMarkup {
  /** Address of the frame, with its host and without a fragment: hosts add their own. */
  readonly src: string;
  readonly title: string;
  readonly lang: string;
  /** The greatest width, and the height there, px. */
  readonly width: number;
  readonly height: number;
  /** The height on a phone, px. */
  readonly phoneHeight: number;
  /** The height at each width, as CSS inside a container. */
  readonly css: string;
}

/** What an oEmbed client is told of a chart. */
export interface OembedChart extends ChartFrameMarkup {
  /** The page about the chart. */
  readonly page: string;
  /** What the frame says, for those who do not get to see it: the newest figures, the source. */
  readonly sentences: readonly string[];
  readonly provider: { readonly name: string; readonly url: string };
  /** undefined for a past release, of which no picture in dots is kept. */
  readonly thumbnail:
    { readonly url: string; readonly width: number; readonly height: number } | undefined;
}

/** Hosts may keep an answer for a day, s. */
const cacheAge = 86_400;

/**
 * A rich answer by oEmbed 1.0. WordPress keeps of the markup the quotation with its link and the
 * frame with its size and title, in this order, and takes the styles away: it shows the first until
 * the second has told its height. Systems that take the markup as it is show the frame alone.
 */
export function oembed(chart: OembedChart) {
  const { lang, title, width, height, page, sentences, provider, thumbnail } = chart;
  const link = `<a href="${escaped(page)}">${escaped(title)}</a>`;
  const text = [link, ...sentences.map(escaped)].join(' ');
  return {
    version: '1.0',
    type: 'rich',
    title,
    author_name: provider.name,
    author_url: page,
    provider_name: provider.name,
    provider_url: provider.url,
    cache_age: cacheAge,
    ...(thumbnail && {
      thumbnail_url: thumbnail.url,
      thumbnail_width: thumbnail.width,
      thumbnail_height: thumbnail.height,
    }),
    width,
    height,
    html: `<blockquote lang="${lang}" style="display:none">${text}</blockquote>${frameMarkup(chart)}`,
  };
}

/**
 * The frame for a foreign page: as wide as its column, at most as wide as asked for, as high as the
 * chart is at that width. No script, and styles in its own elements only. A filter of markup that
 * takes the styles away leaves a frame in which a phone shows the chart unshrunk.
 */
export function frameMarkup(frame: ChartFrameMarkup): string {
  const { src, title, lang, width, phoneHeight, css } = frame;
  const inside = element('iframe', {
    src,
    title,
    lang,
    width: '100%',
    height: phoneHeight,
    frameborder: 0,
    scrolling: 'no',
    loading: 'lazy',
    style: `border:0;width:100%;height:${css}`,
  });
  const style = `width:100%;max-width:${width}px;container-type:inline-size`;
  return element('div', { style }, inside);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content = '',
): string {
  const written = Object.entries(attributes).map(
    ([key, value]) => `${key}="${escaped(String(value))}"`,
  );
  return `<${name} ${written.join(' ')}>${content}</${name}>`;
}

/** A text between tags or quotation marks of markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
