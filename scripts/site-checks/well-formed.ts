import type { Finding } from './finding.ts';
import type { Page } from './page.ts';

/** The HTML needs no forgiveness: every browser builds the same tree from it. */
export function checkWellFormed({ path, syntaxErrors }: Page): readonly Finding[] {
  return syntaxErrors.map(({ code, line }) => ({
    page: path,
    line,
    reason: `The HTML is not well-formed: ${code}.`,
  }));
}
