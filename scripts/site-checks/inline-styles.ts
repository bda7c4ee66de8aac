import type { Finding } from './finding.ts';
import { attributesThat, type Page } from './page.ts';

const externalUrl = /(?:url\(\s*|@import\s+)["']?(?:https?:)?\/\/[^"')\s]+/;

/** Styles written into a page load nothing from another host either. */
export function checkInlineStyles({ path, tags, texts }: Page): readonly Finding[] {
  const written = [
    ...texts.filter(({ parent }) => parent === 'style'),
    ...attributesThat(tags, (name) => name === 'style').map(({ value, line }) => ({
      text: value,
      line,
    })),
  ];
  return written.flatMap(({ text, line }) => {
    const [url] = externalUrl.exec(text) ?? [];
    if (url === undefined) return [];
    return [{ page: path, line, reason: `The style ${url}) makes a request to another host.` }];
  });
}
