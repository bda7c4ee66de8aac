/** What somebody cites: a chart, an indicator or the whole dataset, as of a release. */
export interface Cited {
  /** Unique among all that can be cited; ASCII. */
  readonly id: string;
  readonly title: string;
  /** BCP 47. */
  readonly language: string;
  readonly author: string;
  readonly release: string;
  /** The day of the release, ISO 8601. */
  readonly date: string;
  readonly licence: string;
  readonly address: string;
}

/** The item as CSL-JSON (citationstyles.org), in a list, as reference managers import it. */
export function cslJson(cited: Cited): string {
  const { id, title, language, author, release, date, licence, address } = cited;
  const item = {
    id,
    type: 'dataset',
    title,
    author: [{ literal: author }],
    issued: { 'date-parts': [date.split('-').map(Number)] },
    version: release,
    publisher: author,
    URL: address,
    language,
    note: licence,
  };
  return `${JSON.stringify([item], null, 2)}\n`;
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The item for BibTeX and biber, in UTF-8; double braces keep names and capitals as they are. */
export function bibTex(cited: Cited): string {
  const { id, title, language, author, release, date, licence, address } = cited;
  const [year = '', month = ''] = date.split('-');
  return [
    `@misc{${id},`,
    `  author = {{${inTex(author)}}},`,
    `  title = {{${inTex(title)}}},`,
    `  year = {${year}},`,
    `  month = ${months[Number(month) - 1] ?? ''},`,
    `  version = {${inTex(release)}},`,
    `  publisher = {${inTex(author)}},`,
    `  url = {${address}},`,
    `  language = {${language}},`,
    `  note = {${inTex(licence)}}`,
    '}',
    '',
  ].join('\n');
}

const texSigns: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function inTex(text: string): string {
  return text.replaceAll(/[\\~^{}%&#$_]/g, (sign) => texSigns[sign] ?? `\\${sign}`);
}

/** The item as a RIS record (TY to ER), one field a line. */
export function ris(cited: Cited): string {
  const { id, title, language, author, release, date, licence, address } = cited;
  const fields: readonly (readonly [string, string])[] = [
    ['TY', 'DATA'],
    ['ID', id],
    ['AU', author],
    ['TI', title],
    ['PY', date.slice(0, 4)],
    ['DA', date.replaceAll('-', '/')],
    ['ET', release],
    ['PB', author],
    ['LA', language],
    ['N1', licence],
    ['UR', address],
    ['ER', ''],
  ];
  return fields.map(([tag, text]) => `${tag}  - ${text.replaceAll(/\s+/g, ' ')}\r\n`).join('');
}
