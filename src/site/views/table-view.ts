import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Words } from '../../locales/words.ts';
import type { Computed } from './computed.ts';
import type { PrintedView } from '../../locales/printed.ts';

/** A cell of a table: text, perhaps a link, perhaps a smaller second line. */
export interface Cell {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
  readonly small?: string | undefined;
  /** What a source printed, on the smaller line. */
  readonly printed?: readonly PrintedView[] | undefined;
  /** A second link behind the text. */
  readonly more?: { readonly text: string; readonly href: string } | undefined;
  /** What it is sorted by, where that is not its text; a number that is no claim. */
  readonly value?: number | string | undefined;
  /** The claim, or the goal, that the text states: files of the table give it whole. */
  readonly states?: Observation | Target | undefined;
  /** What its number is, where no source gives it. */
  readonly computes?: Computed | undefined;
  /** What programs call what the text names: an id, a word of a list, a time in ISO 8601. */
  readonly code?: string | undefined;
  /** Under which name an address leads to the row that begins with this. */
  readonly anchor?: string | undefined;
}

/** Columns of files that hold codes. */
export type CodeColumn = keyof Words['columns']['codes'] | 'place_id' | 'indicator_id';

export interface Column {
  readonly label: string;
  readonly isNumber?: boolean;
  /** Whether it holds dates, which nobody looks for by name. */
  readonly isTime?: boolean;
  /** How files call the codes of its cells. */
  readonly codes?: CodeColumn;
}

/** A table with its first column as row headers. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** What holds for every row. */
  readonly note?: string | undefined;
  /** Where every row comes from, if from one place. */
  readonly source?: Cell | undefined;
  readonly rows: readonly (readonly Cell[])[];
  /** Whether other pages lead to single rows, by the code of the first cell. */
  readonly hasAnchors?: boolean;
  /** Whether a reader may put the rows in another order. */
  readonly isSortable?: boolean;
  /** Whether a phone shows each row as a small card: what stands in the second column at its right. */
  readonly isStacked?: boolean;
}

/** With more rows than this, a reader is helped to find one. */
const seenAtOnce = 8;

/** The column in which the rows of a long table have their names, to be found by; undefined where none is needed. */
export function nameColumn({ columns, rows }: TableView): number | undefined {
  if (rows.length <= seenAtOnce) return undefined;
  const column = columns.findIndex(({ isNumber, isTime }) => !isNumber && !isTime);
  return column < 0 ? undefined : column;
}
