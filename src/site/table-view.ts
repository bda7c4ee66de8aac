/** A cell of a table: text, perhaps a link, perhaps a smaller second line. */
export interface Cell {
  readonly text: string;
  readonly lang?: string | undefined;
  readonly href?: string | undefined;
  readonly small?: string | undefined;
  /** A second link behind the text. */
  readonly more?: { readonly text: string; readonly href: string } | undefined;
}

export interface Column {
  readonly label: string;
  readonly isNumber?: boolean;
}

/** A table with its first column as row headers. */
export interface TableView {
  readonly caption: string;
  readonly columns: readonly Column[];
  /** What holds for every row. */
  readonly note?: string | undefined;
  readonly rows: readonly (readonly Cell[])[];
}
