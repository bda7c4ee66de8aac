/** A chart as it is to stand in an article. */
export interface Embedded {
  readonly title: string;
  /** What the picture shows, for those who do not see it. */
  readonly alt: string;
  readonly language: string;
  /** Absolute addresses. */
  readonly frame: string;
  readonly page: string;
  readonly png: string;
  readonly svg: string;
  /** The picture itself. */
  readonly picture: string;
  readonly source: string;
  readonly width: number;
  readonly height: number;
  /** Size of the picture, px. */
  readonly size: { readonly width: number; readonly height: number };
}

/** What to paste, by the kind of place it is pasted into. */
export type Snippets = Readonly<
  Record<'frame' | 'picture' | 'inline' | 'address' | 'markdown' | 'policy', string>
>;

/** Each is complete: title, language, size, words instead of the picture, a way back to the source. */
export function snippetsOf(chart: Embedded): Snippets {
  const { frame, page, png, title, alt } = chart;
  return {
    frame: frameOf(chart),
    picture: pictureOf(chart),
    inline: inlineOf(chart),
    address: frame,
    markdown: `[![${inMarkdown(`${title}. ${alt}`)}](${png})](${page})`,
    policy: policyOf(new URL(frame).origin),
  };
}

function frameOf({ frame, title, language, width, height }: Embedded): string {
  return (
    `<iframe src="${escaped(frame)}" title="${escaped(title)}" lang="${language}" ` +
    `width="100%" height="${height}" frameborder="0" scrolling="no" loading="lazy" ` +
    `style="max-width:${width}px;border:0"></iframe>`
  );
}

function pictureOf({ page, svg, png, title, alt, language, size }: Embedded): string {
  return (
    `<a href="${escaped(page)}"><picture><source type="image/svg+xml" srcset="${escaped(svg)}">` +
    `<img src="${escaped(png)}" alt="${escaped(`${title}. ${alt}`)}" lang="${language}" ` +
    `width="${size.width}" height="${size.height}" loading="lazy"></picture></a>`
  );
}

function inlineOf({ language, picture, page, source }: Embedded): string {
  return (
    `<figure lang="${language}">${picture.trim()}<figcaption><a href="${escaped(page)}">` +
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
