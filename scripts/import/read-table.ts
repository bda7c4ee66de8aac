import { csvParseRows } from 'd3-dsv';
import { decode, encodingRule } from '../../src/dataset/decode.ts';
import type { RawFile } from '../../src/dataset/raw-file.ts';
import { problemsOf } from '../../src/dataset/rule.ts';
import { headerRefusals, type columns } from './columns.ts';
import type { Refusal } from './refusal.ts';

export type Column = (typeof columns)[number];

/** A row of a table, and the line of the file on which it begins. */
export interface Row {
  readonly line: number;
  /** Without spaces around it, NFC; '' for a column that the table does not have. */
  readonly cell: (column: Column) => string;
}

export type ReadTable =
  { readonly rows: readonly Row[] } | { readonly refusals: readonly Refusal[] };

/** Bytes to rows. Never throws: what is no such table gives refusals. */
export function readTable(file: RawFile): ReadTable {
  const text = decode(file)?.text;
  if (text === undefined) return { refusals: problemsOf([encodingRule], file).map(toRefusal) };
  const lines = numbered(csvParseRows(text.replace(/^\uFEFF/, '').normalize('NFC')));
  const [header, ...body] = lines.filter(({ cells }) => cells.some((cell) => cell !== ''));
  if (header === undefined || body.length === 0) return { refusals: [empty] };
  const separator = otherSeparator(header.cells);
  const refusals =
    separator === undefined
      ? [...headerRefusals(header.cells), ...body.flatMap((line) => ragged(line, header))]
      : [separator];
  if (refusals.length > 0) return { refusals };
  return {
    rows: body.map(({ line, cells }) => ({
      line,
      cell: (column) => cells[header.cells.indexOf(column)] ?? '',
    })),
  };
}

interface Line {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quoted cell may run over several lines, so a row’s number is not its line. */
function numbered(rows: readonly (readonly string[])[]): readonly Line[] {
  let next = 1;
  return rows.map((cells) => {
    const line = next;
    next += 1 + cells.reduce((sum, cell) => sum + (cell.match(/\r\n?|\n/g) ?? []).length, 0);
    return { line, cells: cells.map((cell) => cell.trim()) };
  });
}

function toRefusal({ at, message, help }: { at: { line: number } } & Refusal): Refusal {
  return { line: at.line, message, ...(help && { help }) };
}

const empty: Refusal = {
  message: { en: 'the table has no rows', vi: 'bảng không có dòng dữ liệu nào' },
  help: {
    en: 'the first line names the columns, each further line is one figure',
    vi: 'dòng đầu là tên cột, mỗi dòng sau là một số liệu',
  },
};

/** Spreadsheets of some countries write CSV with semicolons or tabs. */
function otherSeparator(header: readonly string[]): Refusal | undefined {
  const mark = [';', '\t'].find((sign) => header.length === 1 && header[0]?.includes(sign));
  if (mark === undefined) return undefined;
  const named = {
    en: mark === ';' ? 'semicolons' : 'tabs',
    vi: mark === ';' ? 'dấu chấm phẩy' : 'tab',
  };
  return {
    line: 1,
    message: {
      en: `the columns are separated by ${named.en}, not commas`,
      vi: `các cột cách nhau bằng ${named.vi}, không phải dấu phẩy`,
    },
    help: {
      en: 'save the table as CSV with commas (“CSV UTF-8”)',
      vi: 'lưu bảng dạng CSV dùng dấu phẩy (“CSV UTF-8”)',
    },
  };
}

function ragged({ line, cells }: Line, header: Line): readonly Refusal[] {
  const [found, wanted] = [cells.length, header.cells.length];
  if (found === wanted) return [];
  return [
    {
      line,
      message: {
        en: `the row has ${found} cells, the header ${wanted}`,
        vi: `dòng có ${found} ô, dòng tiêu đề có ${wanted}`,
      },
      help: {
        en: 'put a cell with a comma in it in double quotes, and close every quote',
        vi: 'đặt ô có dấu phẩy trong ngoặc kép và đóng đủ ngoặc kép',
      },
    },
  ];
}
