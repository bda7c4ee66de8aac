/** A chart in a frame, as a foreign page is to show it. */
export interface ChartFrameMarkup {
  /** Address of the frame, with its host and without a fragment: hosts add their own. */
  readonly src: string;
  readonly title: string;
  readonly lang: string;
  /** In px. */
  readonly width: number;
  readonly height: number;
}

/** What an oEmbed client is told of a chart. */
export interface OembedChart extends ChartFrameMarkup {
  /** The page about the chart. */
  readonly page: string;
  /** What the frame says, for those who do not get to see it: the newest figures, the source. */
  readonly sentences: readonly string[];
  readonly provider: { readonly name: string; readonly url: string };
  readonly thumbnail: { readonly url: string; readonly width: number; readonly height: number };
}

/** Hosts may keep an answer for a day, s. */
const cacheAge = 86_400;

/**
 * A rich answer by oEmbed 1.0. WordPress keeps of the markup the quotation with its link and the
 * frame with its size and title, in this order; it shows the first until the second has told its
 * height.
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
    thumbnail_url: thumbnail.url,
    thumbnail_width: thumbnail.width,
    thumbnail_height: thumbnail.height,
    width,
    height,
    html: `<blockquote lang="${lang}">${text}</blockquote>${frameMarkup(chart)}`,
  };
}

/** The frame for an article: as wide as its column, at most as wide as asked for. */
export function articleFrameMarkup({ width, ...frame }: ChartFrameMarkup): string {
  const style = `max-width:${width}px;border:0`;
  return iframe({ ...shared(frame), width: '100%', height: frame.height, style });
}

/** The frame alone: no script, no style, nothing that a filter of markup would take away. */
export function frameMarkup({ width, height, ...frame }: ChartFrameMarkup): string {
  return iframe({ ...shared(frame), width, height });
}

function shared({ src, title, lang }: Pick<ChartFrameMarkup, 'src' | 'title' | 'lang'>) {
  return { src, title, lang, frameborder: 0, scrolling: 'no', loading: 'lazy' };
}

function iframe(attributes: Readonly<Record<string, string | number>>): string {
  const written = Object.entries(attributes).map(
    ([name, value]) => `${name}="${escaped(String(value))}"`,
  );
  return `<iframe ${written.join(' ')}></iframe>`;
}

/** A text between tags or quotation marks of markup. */
export function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
