/** What the page and its checker say to each other; all of it plain data. */

/** A sentence in the languages in which contributors are told what is wrong. */
interface Words {
  readonly en: string;
  readonly vi: string;
}

/** One thing wrong, as every rule tells it. */
export interface ToldProblem {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly at: {
    readonly file: string;
    readonly line: number;
    readonly column: number;
    readonly endColumn: number;
    readonly pointer?: string;
  };
  readonly message: Words;
  readonly help?: Words;
}

/** A report as the form holds it: its fields, and the parts that may stand several times. */
export interface FormDraft {
  readonly kind: 'meeting' | 'publication';
  readonly fields: Readonly<Record<string, string>>;
  readonly parts: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>>;
}

/** Marked when it is in another language than the page. */
export interface ToldText {
  readonly text: string;
  readonly lang?: string;
}

/** A report as the site would show it. */
export interface Preview {
  readonly title: ToldText;
  readonly claims: readonly {
    readonly place: ToldText;
    readonly indicator: ToldText;
    readonly phrase: string;
    /** When it holds, and what it is not. */
    readonly notes: readonly string[];
  }[];
  readonly directives: readonly {
    readonly text: ToldText;
    readonly to: string;
    readonly due: string;
  }[];
}

export type Asked =
  | { readonly do: 'open'; readonly address: string; readonly locale: string }
  | { readonly do: 'draft'; readonly turn: number; readonly draft: FormDraft }
  | { readonly do: 'paste'; readonly turn: number; readonly text: string }
  | {
      readonly do: 'check';
      readonly turn: number;
      /** undefined for a file that is taken away. */
      readonly files: readonly { readonly path: string; readonly bytes: Uint8Array | undefined }[];
    }
  | { readonly do: 'find'; readonly turn: number; readonly kinds: string; readonly words: string };

/** What is wrong with a file, and what the site would say by it. */
export interface ToldCheck {
  readonly did: 'check';
  readonly turn: number;
  /** Inside the data folder; '' where several files were checked. */
  readonly path: string;
  readonly text: string;
  /** Whether the dataset has no file of that name yet. */
  readonly isNew: boolean;
  readonly problems: readonly ToldProblem[];
  /** The field of the form for each place of the file. */
  readonly fields: readonly (readonly [pointer: string, field: string])[];
  /** undefined while it has errors. */
  readonly preview: Preview | undefined;
}

/** Something that can be picked. */
export interface ToldThing {
  readonly id: string;
  readonly name: string;
  readonly about: string;
}

export type Told =
  | { readonly did: 'open'; readonly isOpen: boolean }
  | ToldCheck
  | { readonly did: 'find'; readonly turn: number; readonly found: readonly ToldThing[] };
