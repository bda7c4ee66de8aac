import { folded } from '../folded.ts';

interface FigureCell {
  /** The head of its column. */
  readonly label: string;
  readonly text: string;
  /** Empty when it is in the language of the page. */
  readonly lang: string;
}

/** What a row of the table beside a picture says. */
export interface FigureRow {
  readonly element: HTMLTableRowElement;
  readonly cells: readonly FigureCell[];
}

/** The rows in the order that the marks of the picture count them in. */
export function figureRows(table: HTMLTableElement): readonly FigureRow[] {
  const labels = [...(table.tHead?.rows[0]?.cells ?? [])].map(textOf);
  const [body] = table.tBodies;
  return [...(body?.rows ?? [])].map((element) => {
    const cells = [...element.cells].map((cell, i) => ({
      label: labels[i] ?? '',
      text: textOf(cell),
      lang: cell.querySelector<HTMLElement>('[lang]')?.lang ?? '',
    }));
    return { element, cells };
  });
}

/** The row in one sentence, to be heard. */
export function spokenRow({ cells: [first, ...rest] }: FigureRow): string {
  const told = rest.map(({ label, text }) => `${label}: ${text}`);
  return [first?.text, ...told].join('; ');
}

/** Numbers of the rows with such a name in a column; where none has it, of those that say it anywhere. */
export function rowsNamed(
  rows: readonly Pick<FigureRow, 'cells'>[],
  query: string,
  column: number,
): readonly number[] {
  const wanted = folded(query);
  if (wanted === '') return [];
  const having = (textIn: (cells: readonly FigureCell[]) => string) =>
    rows.flatMap(({ cells }, i) => (folded(textIn(cells)).includes(wanted) ? i : []));
  const named = having((cells) => cells[column]?.text ?? '');
  return named.length > 0 ? named : having((cells) => cells.map(({ text }) => text).join(' '));
}

/** The parts of a cell stand in elements of their own, with no space between them. */
function textOf(cell: HTMLTableCellElement): string {
  const parts = [...cell.childNodes].map(({ textContent }) => textContent ?? '');
  return parts.join(' ').replaceAll(/\s+/g, ' ').trim();
}
