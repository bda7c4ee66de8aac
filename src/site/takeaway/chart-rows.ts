import type { ChartColumn } from '../../exports/chart/chart-data.ts';
import type { Field } from '../../exports/tables/observation-columns.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Computed } from '../views/computed.ts';
import type { Cell, TableView } from '../views/table-view.ts';

/** A row of the table and one of its numbers, or a number that stands beside the table. */
export interface ChartFigure {
  /** None for a number beside the table. */
  readonly row: readonly Cell[];
  /** What the number is called. */
  readonly measure: string;
  readonly cell: Cell | undefined;
}

export interface FigureColumn {
  readonly column: ChartColumn;
  readonly of: (figure: ChartFigure) => Field;
}

/** Which columns of a table hold numbers. */
export function numbers({ columns }: TableView): readonly number[] {
  return columns.flatMap(({ isNumber }, i) => (isNumber ? [i] : []));
}

/** One for each number of a table, or each row of a table without any; then what stands beside. */
export function figuresOf(
  table: TableView,
  computed: readonly Computed[],
  { words }: Reader,
): readonly ChartFigure[] {
  const beside = computed.map((one) => ({
    row: [],
    measure: words.columns.roles[one.role],
    cell: { text: one.shown, computes: one },
  }));
  return [...tableFigures(table), ...beside];
}

function tableFigures(table: TableView): readonly ChartFigure[] {
  const places = numbers(table);
  if (places.length === 0) {
    return table.rows.map((row) => ({ row, measure: '', cell: undefined }));
  }
  return table.rows.flatMap((row) =>
    places.flatMap((place) => {
      const cell = row[place];
      const measure = table.columns[place]?.label ?? '';
      return cell === undefined ? [] : [{ row, measure, cell }];
    }),
  );
}

/** The columns that say what a row is about. */
export function namesOf(table: TableView, english: TableView): readonly FigureColumn[] {
  return table.columns.flatMap(({ label, isNumber }, i) =>
    isNumber
      ? []
      : [
          {
            column: {
              label,
              key: keyOf(english.columns[i]?.label ?? label),
              type: 'text' as const,
            },
            of: ({ row }: ChartFigure) => row[i]?.text ?? null,
          },
        ],
  );
}

function keyOf(label: string): string {
  return label
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');
}

/** The code that a row has in the column of these codes. */
export function codeIn(
  { columns }: TableView,
  name: string,
): (figure: ChartFigure) => string | null {
  const place = columns.findIndex(({ codes }) => codes === name);
  return ({ row }) => row[place]?.code ?? null;
}
