/** Lines of a file that a machine would write otherwise. */
export interface Suggestion {
  readonly path: string;
  /** First and last line, counted from 1. */
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** More would bury the pull request; the command that mends all at once stands in the comment. */
const most = 20;
const longestText = 2000;

/**
 * What `git diff -U0` says of mends, as suggestions. The text comes from a pull request and is not
 * trusted: only files of the dataset, only hunks that replace lines, nothing long.
 */
export function suggestionsIn(diff: string): readonly Suggestion[] {
  const found: Suggestion[] = [];
  for (const part of diff.split(/^(?=diff --git )/m)) {
    const path = /^\+\+\+ b\/(data\/[\w./-]+\.yaml)$/m.exec(part)?.[1];
    if (path === undefined || path.includes('..')) continue;
    for (const hunk of part.split(/^(?=@@ )/m).slice(1)) {
      const suggestion = suggestionOf(path, hunk);
      if (suggestion !== undefined && suggestion.text.length <= longestText) found.push(suggestion);
    }
  }
  return found.slice(0, most);
}

function suggestionOf(path: string, hunk: string): Suggestion | undefined {
  const [head = '', ...lines] = hunk.split('\n');
  const [, start = '', count = '1'] = /^@@ -(\d+)(?:,(\d+))? \+/.exec(head) ?? [];
  const [first, size] = [Number(start), Number(count)];
  const added = lines.filter((line) => line.startsWith('+')).map((line) => line.slice(1));
  // A line that is only added or only taken away has no line to stand on.
  if (!(first >= 1 && size >= 1) || added.length === 0) return undefined;
  return { path, first, last: first + size - 1, text: added.join('\n') };
}

/** The comment that offers it: its fence is longer than any that the text could close. */
export function suggestionBody({ text }: Suggestion): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return [
    'What `npm run check -- --fix` would write here. · `npm run check -- --fix` sẽ viết như sau.',
    `${fence}suggestion`,
    text.replaceAll('\r', ''),
    fence,
  ].join('\n');
}
