import type { Reader } from '../../../locales/reader.ts';

/** The pages of one long list, and which of them is open. */
export interface Pager {
  readonly label: string;
  readonly pages: readonly {
    readonly text: string;
    /** undefined for the page that is open. */
    readonly href: string | undefined;
  }[];
}

/** undefined where one page holds all. */
export function pagerOf(
  hrefs: readonly string[],
  open: number,
  { format, words }: Reader,
): Pager | undefined {
  if (hrefs.length < 2) return undefined;
  return {
    label: words.releases.parts,
    pages: hrefs.map((href, i) => ({
      text: format.number(i + 1),
      href: i + 1 === open ? undefined : href,
    })),
  };
}
