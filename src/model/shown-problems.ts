import type { Problem, Severity } from '../dataset/problem.ts';

/** So many problems of one file are shown; nobody reads on behind them. */
const most = 100;

const gravest: readonly Severity[] = ['error', 'warning', 'note'];

/** How many problems of a file are not shown, by how grave they are. */
export interface Unshown extends Readonly<Record<Severity, number>> {
  readonly file: string;
}

/** The gravest problems of each file, in the order given, and how many are left out. */
export function shownProblems(problems: readonly Problem[]): {
  readonly problems: readonly Problem[];
  readonly unshown: readonly Unshown[];
} {
  const files = [...Map.groupBy(problems, ({ at }) => at.file)];
  const tooMany = files.filter(([, { length }]) => length > most);
  if (tooMany.length === 0) return { problems, unshown: [] };
  const left = new Set(
    tooMany.flatMap(([, found]) =>
      gravest.flatMap((wanted) => found.filter(({ severity }) => severity === wanted)).slice(most),
    ),
  );
  return {
    problems: problems.filter((problem) => !left.has(problem)),
    unshown: tooMany.map(([file, found]) => ({ file, ...countsOf(found, left) })),
  };
}

function countsOf(
  found: readonly Problem[],
  left: ReadonlySet<Problem>,
): Readonly<Record<Severity, number>> {
  const count = (wanted: Severity) =>
    found.filter((problem) => problem.severity === wanted && left.has(problem)).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}
