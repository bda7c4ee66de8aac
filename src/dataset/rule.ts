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
    check(subject).map((finding) => ({ ...withoutLongTexts(finding), code, severity })),
  );
}

/** So long may a sentence be; what makes it longer is quoted from a file. */
const longest = 400;

/** A text of a file in a sentence is cut: it says where to look, and the frame shows it. */
function withoutLongTexts({ message, help, ...finding }: Finding): Finding {
  return { ...finding, message: cut(message), ...(help && { help: cut(help) }) };
}

function cut(words: Words): Words {
  return words.en.length <= longest && words.vi.length <= longest
    ? words
    : { en: cutText(words.en), vi: cutText(words.vi) };
}

function cutText(sentence: string): string {
  const short = sentence.replaceAll(/([“"][^”"\n]{60})[^”"\n]{20,}([”"])/gu, '$1…$2');
  if (short.length <= longest) return short;
  return `${short.slice(0, longest - 120)} … ${short.slice(-100)}`;
}
