import { nearest } from '../../src/dataset/spelling/nearest.ts';
import type { Refusal } from './refusal.ts';

/** What a table may tell, column by column: of the report, of its source, of the figure. */
export const columns = [
  ...['report', 'kind', 'title_en', 'title_vi', 'issuer', 'edition', 'date', 'body'],
  ...['source', 'publisher', 'url', 'language', 'translated_from', 'evidence'],
  ...['published', 'accessed', 'licence'],
  ...['indicator', 'place', 'scope', 'as_of', 'period', 'value', 'bound', 'value_kind', 'unit'],
  ...['change_from', 'printed', 'paragraph', 'note_en', 'note_vi'],
] as const;

/** Columns that a table cannot do without; one of the times comes on top. */
const required: readonly string[] = [
  ...['report', 'indicator', 'place', 'value', 'url', 'publisher', 'title_en', 'title_vi'],
];

/** What is wrong with the names of the columns. */
export function headerRefusals(header: readonly string[]): readonly Refusal[] {
  const known: readonly string[] = columns;
  const strange = header.filter((name) => !known.includes(name));
  const missing = required.filter((name) => !header.includes(name));
  const hasTime = header.includes('as_of') || header.includes('period');
  return [
    ...missing.map((name) => missingColumn(name, strange)),
    ...(hasTime ? [] : [missingTime]),
    ...strange.filter((name) => !isMeant(name, missing)).map(unknownColumn),
    ...header.filter((name, i) => header.indexOf(name) < i && known.includes(name)).map(twice),
  ];
}

function isMeant(name: string, missing: readonly string[]): boolean {
  return missing.some((wanted) => nearest(wanted, [name]) !== undefined);
}

function missingColumn(name: string, strange: readonly string[]): Refusal {
  const meant = nearest(name, strange);
  return {
    line: 1,
    message: { en: `the column “${name}” is missing`, vi: `thiếu cột “${name}”` },
    help:
      meant === undefined
        ? {
            en: 'docs/import.md lists the columns; names are written as there',
            vi: 'docs/import.md liệt kê các cột; tên cột phải viết đúng như vậy',
          }
        : {
            en: `did you mean it by “${meant}”? rename the column`,
            vi: `có phải là cột “${meant}”? hãy đổi tên cột`,
          },
  };
}

const missingTime: Refusal = {
  line: 1,
  message: {
    en: 'no column says when: “as_of” or “period”',
    vi: 'không có cột thời gian: “as_of” hoặc “period”',
  },
  help: {
    en: 'add as_of for the date of a stock, share, rank or index, period for what is counted over a time',
    vi: 'thêm as_of cho thời điểm của số tồn, tỷ lệ, thứ hạng, chỉ số; period cho số tính trong một kỳ',
  },
};

function unknownColumn(name: string): Refusal {
  const meant = nearest(name, columns);
  return {
    line: 1,
    message: {
      en: name === '' ? 'a column has no name' : `no column is called “${name}”`,
      vi: name === '' ? 'có cột không tên' : `không có cột nào tên “${name}”`,
    },
    help:
      meant === undefined
        ? {
            en: 'delete the column: nothing is left out silently',
            vi: 'xóa cột đó: không có gì bị bỏ qua mà không báo',
          }
        : { en: `did you mean “${meant}”?`, vi: `có phải ý bạn là “${meant}”?` },
  };
}

function twice(name: string): Refusal {
  return {
    line: 1,
    message: { en: `the column “${name}” is there twice`, vi: `cột “${name}” có hai lần` },
    help: { en: 'delete one of the two', vi: 'xóa một trong hai cột' },
  };
}
