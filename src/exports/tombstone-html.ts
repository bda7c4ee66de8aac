import { escaped } from './oembed.ts';

/** What a small page has to say that answers for something that ended. */
export interface Tombstone {
  readonly language: string;
  readonly title: string;
  readonly sentences: readonly string[];
  readonly links: readonly {
    readonly before: string;
    readonly text: string;
    readonly href: string;
    /** Where it is another than that of the page. */
    readonly hreflang?: string | undefined;
  }[];
  readonly stylesheets: readonly string[];
  /** What the document may load and run. */
  readonly policy: string;
}

/** A page without script for a frame in which a chart stood. */
export function tombstoneHtml({
  language,
  title,
  sentences,
  links,
  stylesheets,
  policy,
}: Tombstone): string {
  const lines = [
    '<!doctype html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8" />',
    `<meta http-equiv="Content-Security-Policy" content="${escaped(policy)}" />`,
    '<meta name="viewport" content="width=device-width, initial-scale=1" />',
    `<title>${escaped(title)}</title>`,
    `<meta name="description" content="${escaped(sentences.join(' '))}" />`,
    '<meta name="robots" content="noindex" />',
    '<meta name="color-scheme" content="light dark" />',
    ...stylesheets.map((href) => `<link rel="stylesheet" href="${escaped(href)}" />`),
    '</head>',
    '<body>',
    `<h1>${escaped(title)}</h1>`,
    ...sentences.map((sentence) => `<p>${escaped(sentence)}</p>`),
    ...links.map(
      ({ before, text, href, hreflang }) =>
        `<p>${escaped(before)} <a href="${escaped(href)}"${hreflang ? ` hreflang="${hreflang}"` : ''}` +
        ` target="_top">${escaped(text)}</a></p>`,
    ),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}
