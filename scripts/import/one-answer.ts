import type { Column, Row } from './read-table.ts';
import type { Read, Refusal } from './refusal.ts';

/** What rows that speak of one thing say of it together. */
export interface Answers {
  /** '' for a column in which no row says anything. */
  readonly say: (column: Column) => string;
  readonly refusals: readonly Refusal[];
}

/** A row may leave out what another one says of the same thing, but not say otherwise. */
export function answersOf(
  rows: readonly Row[],
  columns: readonly Column[],
  subject: string,
): Answers {
  const reads = columns.map((column) => ({ column, read: oneAnswer(rows, column, subject) }));
  const said = new Map(
    reads.flatMap(({ column, read }) => ('value' in read ? [[column, read.value]] : [])),
  );
  return {
    say: (column) => said.get(column) ?? '',
    refusals: reads.flatMap(({ read }) => ('refusal' in read ? [read.refusal] : [])),
  };
}

function oneAnswer(rows: readonly Row[], column: Column, subject: string): Read<string> {
  const [first, ...others] = rows.filter((row) => row.cell(column) !== '');
  if (first === undefined) return { value: '' };
  const answer = first.cell(column);
  const other = others.find((row) => row.cell(column) !== answer);
  if (other === undefined) return { value: answer };
  const said = other.cell(column);
  return {
    refusal: {
      line: other.line,
      message: {
        en: `${column} of ${subject} is “${said}”, but “${answer}” in line ${first.line}`,
        vi: `${column} của ${subject} là “${said}”, nhưng ở dòng ${first.line} là “${answer}”`,
      },
      help: {
        en: 'write the same in all its rows, or only in the first',
        vi: 'ghi giống nhau ở mọi dòng, hoặc chỉ ghi ở dòng đầu',
      },
    },
  };
}

/** What must be said of a thing, and is not. */
export function unanswered(
  rows: readonly Row[],
  columns: readonly Column[],
  subject: string,
): readonly Refusal[] {
  return columns
    .filter((column) => rows.every((row) => row.cell(column) === ''))
    .map((column) => ({
      line: rows[0]?.line ?? 1,
      message: {
        en: `no row says ${column} of ${subject}`,
        vi: `không dòng nào ghi ${column} của ${subject}`,
      },
      help: {
        en: 'fill it in the first row that names it',
        vi: 'ghi vào dòng đầu tiên nhắc đến',
      },
    }));
}
