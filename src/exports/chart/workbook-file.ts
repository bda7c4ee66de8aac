import { strToU8, zipSync } from 'fflate';

/** A cell: a number as a number, a text as a text that a spreadsheet never runs, or nothing. */
type Cell = number | string | null;

/** A sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  /** How the cells of a row look, by their place: bold names, or long texts that wrap. */
  readonly rows: readonly { readonly cells: readonly Cell[]; readonly style: RowStyle }[];
  /** Widths of columns in characters. */
  readonly widths: readonly number[];
  /** Whether the first row stays where it is when the others are scrolled. */
  readonly hasFixedHeader: boolean;
}

/** `header`: all bold; `plain`: as they are; `note`: the first bold, the others wrapped. */
type RowStyle = 'header' | 'plain' | 'note';

/**
 * A workbook as Office Open XML (ECMA-376, SpreadsheetML), the least of it that spreadsheets ask
 * for. The same sheets are the same bytes.
 */
export function workbookFile(sheets: readonly Sheet[]): Uint8Array {
  const parts: Readonly<Record<string, string>> = {
    '[Content_Types].xml': contentTypes(sheets),
    '_rels/.rels': relations([['officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(sheets),
    'xl/_rels/workbook.xml.rels': relations([
      ...sheets.map((_, i) => ['worksheet', `worksheets/sheet${i + 1}.xml`] as const),
      ['styles', 'styles.xml'],
    ]),
    'xl/styles.xml': styles,
    ...Object.fromEntries(
      sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(sheet)]),
    ),
  };
  const files = Object.entries(parts).map(([name, xml]): [string, Uint8Array] => [
    name,
    strToU8(declaration + xml),
  ]);
  // The hour of packing would make each build another file.
  return zipSync(Object.fromEntries<Uint8Array>(files), { mtime: new Date(1980, 0, 1), level: 6 });
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const package_ = 'http://schemas.openxmlformats.org/package/2006';

function contentTypes(sheets: readonly Sheet[]): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    ['/xl/workbook.xml', 'sheet.main'],
    ...sheets.map((_, i) => [`/xl/worksheets/sheet${i + 1}.xml`, 'worksheet']),
    ['/xl/styles.xml', 'styles'],
  ].map(([part, kind]) => `<Override PartName="${part}" ContentType="${type}.${kind}+xml"/>`);
  return (
    `<Types xmlns="${package_}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}

function relations(targets: readonly (readonly [kind: string, target: string])[]): string {
  const all = targets.map(
    ([kind, target], i) =>
      `<Relationship Id="r${i + 1}" Type="${office}/${kind}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${package_}/relationships">${all.join('')}</Relationships>`;
}

function workbook(sheets: readonly Sheet[]): string {
  const all = sheets.map(
    ({ name }, i) => `<sheet name="${escaped(name)}" sheetId="${i + 1}" r:id="r${i + 1}"/>`,
  );
  return `<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${all.join('')}</sheets></workbook>`;
}

/** Formats of cells by number: 0 plain, 1 bold, 2 bold at the top, 3 wrapped. */
const styles =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs>' +
  '</styleSheet>';

function worksheet({ rows, widths, hasFixedHeader }: Sheet): string {
  const view = hasFixedHeader
    ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
    : '';
  const columns = widths.map(
    (width, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  );
  const lines = rows.map(({ cells, style }, row) => {
    const inside = cells.map((cell, i) =>
      cellXml(cell, `${columnName(i)}${row + 1}`, styleOf(style, i)),
    );
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  return (
    `<worksheet xmlns="${main}">${view}<cols>${columns.join('')}</cols>` +
    `<sheetData>${lines.join('')}</sheetData></worksheet>`
  );
}

function styleOf(style: RowStyle, column: number): number {
  if (style === 'plain') return 0;
  if (style === 'header') return 1;
  return column === 0 ? 2 : 3;
}

function cellXml(cell: Cell, name: string, style: number): string {
  const look = style === 0 ? '' : ` s="${style}"`;
  if (cell === null) return '';
  if (typeof cell === 'number') return `<c r="${name}"${look}><v>${cell}</v></c>`;
  return `<c r="${name}"${look} t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

/** A, B, … Z, AA, AB … */
function columnName(index: number): string {
  const before = index < 26 ? '' : columnName(Math.floor(index / 26) - 1);
  return before + String.fromCharCode(65 + (index % 26));
}

/** Control characters that XML cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
