interface Cited {
  readonly author: string;
  readonly year: string;
  readonly title: string;
  readonly release: string;
  readonly licence: string;
  readonly address: string;
}

/** The words of the panel under every chart. */
export const panel = {
  summary: 'Embed, download, cite',
  files: 'Download',
  embed: 'Embed',
  code: 'Code to paste into an article',
  builder: 'Choose language, colours, width',
  cite: 'Cite',
  citation: ({ author, year, title, release, licence, address }: Cited) =>
    `${author} (${year}). “${title}”. Data release ${release}, ${licence}. ${address}`,
  copy: 'Copy',
  copied: 'Copied',
  /** Why the workbook stands first. */
  excel:
    'XLSX opens in Excel as it is; a CSV opened by a double click can lose letters and decimals there.',
};
