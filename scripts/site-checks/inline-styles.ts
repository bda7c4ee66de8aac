import type { Finding } from './finding.ts';
import { attributesThat, type Page } from './page.ts';

/** The policy of the pages lets no style in that is written into them: it would not be seen. */
export function checkInlineStyles({ path, tags }: Page): readonly Finding[] {
  const attributes = attributesThat(tags, (name) => name === 'style').map(
    ({ tag, value, line }) => ({ written: `<${tag} style="${value}">`, line }),
  );
  const elements = tags
    .filter(({ name }) => name === 'style')
    .map(({ line }) => ({ written: '<style>', line }));
  return [...attributes, ...elements].map(({ written, line }) => ({
    page: path,
    line,
    reason: `${written} is a style in the page, which its policy forbids.`,
  }));
}
