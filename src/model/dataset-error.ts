import type { Problem } from '../dataset/problem.ts';

/** Thrown where a build cannot go on. Carries every problem, so that one run shows all of them. */
export class DatasetError extends Error {
  override name = 'DatasetError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === 'error');
    super(['the dataset cannot be used; run “npm run check”', ...errors.map(oneLine)].join('\n'));
    this.problems = problems;
  }
}

function oneLine({ at, code, message }: Problem): string {
  return `${at.file}:${at.line}:${at.column} ${message.en} [${code}]`;
}
