import type { Finding, Problem, Severity, Words } from './problem.ts';

/** One thing that must hold. Pure: the same subject gives the same findings. */
export interface Rule<Subject> {
  /** Permanent name, shown with each finding and explained on the page of rules. */
  readonly code: string;
  readonly severity: Severity;
  /** Why the rule exists, for the page of rules. */
  readonly about: Words;
  readonly check: (subject: Subject) => readonly Finding[];
}

/** Runs every rule over one subject. */
export function problemsOf<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
): readonly Problem[] {
  return rules.flatMap(({ code, severity, check }) =>
    check(subject).map((finding) => ({ ...finding, code, severity })),
  );
}
