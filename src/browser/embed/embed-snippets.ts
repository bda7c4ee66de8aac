/** A frame of a chart. */
export interface Framed {
  /** Its absolute address. */
  readonly frame: string;
  readonly title: string;
  readonly language: string;
  /** The greatest width of the frame, px. */
  readonly width: number;
  /** Its height on a phone, px, and at each width, as CSS inside a container. */
  readonly phoneHeight: number;
  readonly heights: string;
}

/** A chart as it is to stand in an article. */
export interface Embedded extends Framed {
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  /** The frame that keeps the figures of a release; undefined where no release has the chart. */
  readonly frozen: Framed | undefined;
  /** Absolute addresses. */
  readonly page: string;
  readonly png: string;
  readonly svg: string;
  /** The picture itself. */
  readonly picture: string;
  readonly source: string;
  /** Size of the picture, px. */
  readonly size: { readonly width: number; readonly height: number };
}

/** What to paste, by the kind of place it is pasted into. */
export type Snippets = Readonly<
  Record<
    'frame' | 'frozen' | 'listener' | 'picture' | 'inline' | 'address' | 'markdown' | 'policy',
    string
  >
>;

/** Each is complete: title, language, size, words instead of the picture, a way back to the source. */
export function snippetsOf(chart: Embedded): Snippets {
  const { frame, page, png, title, alt } = chart;
  return {
    frame: frameOf(chart),
    frozen: chart.frozen === undefined ? '' : frameOf(chart.frozen),
    listener,
    picture: pictureOf(chart),
    inline: inlineOf(chart),
    address: frame,
    markdown: `[![${inMarkdown(`${title}. ${alt}`)}](${png})](${page})`,
    policy: policyOf(new URL(frame).origin),
  };
}

/** Keeps the shape of a picture at any width, whatever the rules of the host. */
const shape = 'max-width:100%;height:auto';

/** Once a page, for hosts that want each frame exactly as high as its chart. */
const listener =
  "<script>addEventListener('message',function(e){var h=e.data&&e.data['datawrapper-height'];" +
  "if(h)document.querySelectorAll('iframe').forEach(function(f){if(f.contentWindow===e.source)" +
  "for(var k in h)f.style.height=h[k]+'px'})})</script>";

/** As src/exports/oembed.ts writes it. */
function frameOf({ frame, title, language, width, phoneHeight, heights }: Framed): string {
  return (
    `<div style="width:100%;max-width:${width}px;container-type:inline-size">` +
    `<iframe src="${escaped(frame)}" title="${escaped(title)}" lang="${language}" ` +
    `width="100%" height="${phoneHeight}" frameborder="0" scrolling="no" loading="lazy" ` +
    `style="border:0;width:100%;height:${heights}"></iframe></div>`
  );
}

function pictureOf({ page, svg, png, title, alt, language, size }: Embedded): string {
  return (
    `<a href="${escaped(page)}"><picture><source type="image/svg+xml" srcset="${escaped(svg)}">` +
    `<img src="${escaped(png)}" alt="${escaped(`${title}. ${alt}`)}" lang="${language}" ` +
    `width="${size.width}" height="${size.height}" loading="lazy" style="${shape}"></picture></a>`
  );
}

function inlineOf({ language, picture, page, source }: Embedded): string {
  const drawing = picture.trim().replace('<svg ', `<svg style="${shape}" `);
  return (
    `<figure lang="${language}" style="margin:0">${drawing}<figcaption><a href="${escaped(page)}">` +
    `${escaped(source)}</a></figcaption></figure>`
  );
}

function policyOf(origin: string): string {
  return `Content-Security-Policy: frame-src ${origin}; img-src ${origin}`;
}

function inMarkdown(text: string): string {
  return text.replaceAll(/[[\]\\]/g, (sign) => `\\${sign}`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
