export type Severity = 'error' | 'warning' | 'note';

/** A sentence in the two languages in which contributors are told what is wrong. */
export interface Words {
  readonly en: string;
  readonly vi: string;
}

/** A stretch of one line of a file; lines and columns count from 1. */
export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  /** The column after the last character. */
  readonly endColumn: number;
  /** JSON pointer to the value, where there is one: what exceptions.yaml names. */
  readonly pointer?: string;
}

/** One thing wrong, as a rule reports it. */
export interface Finding {
  readonly at: Position;
  /** What is written and why it cannot stay. */
  readonly message: Words;
  /** What to do about it. */
  readonly help?: Words;
  /** The value a warning is about; an exception for another value does not count. */
  readonly value?: number | string;
  /** Another file that it is about: who looks at that one is told as well. */
  readonly alsoIn?: string;
}

/** One thing wrong with the data, in a form a contributor can act on. */
export interface Problem extends Finding {
  /** Permanent: contributors search for it. */
  readonly code: string;
  readonly severity: Severity;
}

/** Leaves out what stands where an error was told already: one fault, one sentence. */
export function unlessTold(
  problems: readonly Problem[],
  told: readonly Problem[],
): readonly Problem[] {
  if (problems.length === 0) return problems;
  const places = placesOf(told);
  return problems.filter(({ at }) => !places.has(placeOf(at)));
}

/** The same for many passes in a row, each of which must not repeat the ones before. */
export function inPasses(
  first: readonly Problem[],
  passes: readonly (() => readonly Problem[])[],
): readonly Problem[] {
  const problems = [...first];
  const places = placesOf(first);
  for (const pass of passes) {
    const found = pass().filter(({ at }) => !places.has(placeOf(at)));
    for (const problem of found) {
      problems.push(problem);
      if (problem.severity === 'error') places.add(placeOf(problem.at));
    }
  }
  return problems;
}

function placesOf(problems: readonly Problem[]): Set<string> {
  return new Set(
    problems.filter(({ severity }) => severity === 'error').map(({ at }) => placeOf(at)),
  );
}

function placeOf({ file, line, column }: Position): string {
  return `${file}:${line}:${column}`;
}

/** Problems in the order in which a contributor walks through the files. */
export function inReadingOrder(problems: readonly Problem[]): readonly Problem[] {
  return [...problems].sort(
    (a, b) =>
      compareText(a.at.file, b.at.file) ||
      a.at.line - b.at.line ||
      a.at.column - b.at.column ||
      compareText(a.code, b.code),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
