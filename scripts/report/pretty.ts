import { harmless } from './harmless.ts';
import { visible } from '../../src/dataset/characters.ts';
import type { Problem, Severity } from '../../src/dataset/problem.ts';
import type { Checked } from '../../src/model/check.ts';
import { codeFrame } from './code-frame.ts';
import { rulesFile, severityWords, type Language } from './language.ts';
import { summary, summaryLine, unshownLine } from './summary.ts';

export interface PrettyOptions {
  /** The data folder, as a path the reader can open. */
  readonly root: string;
  readonly language: Language;
  readonly colours: boolean;
  /** Counts notes, which ask for nothing, and does not show them. */
  readonly withoutNotes?: boolean;
}

const colourOf: Readonly<Record<Severity, number>> = { error: 31, warning: 33, note: 36 };
const labels = {
  en: { help: 'help', docs: 'docs' },
  vi: { help: 'cách sửa', docs: 'giải thích' },
} as const;

/** Every problem for a person at a terminal, then one line that counts. */
export function pretty(checked: Checked, options: PrettyOptions): string {
  const problems = shown(checked, options.withoutNotes).map((problem) =>
    prettyProblem(problem, checked.texts.get(problem.at.file), options),
  );
  const unshown = checked.unshown.map((left) =>
    onOneLine(unshownLine({ ...left, file: `${options.root}/${left.file}` }, options.language)),
  );
  const { language, withoutNotes } = options;
  return [...problems, ...unshown, summaryLine(summary(checked), language, withoutNotes)].join(
    '\n\n',
  );
}

/** One line a problem and nothing else: for those who want to hear only of what is wrong. */
export function quiet(
  checked: Checked,
  { root, language, withoutNotes }: Omit<PrettyOptions, 'colours'>,
): string {
  return shown(checked, withoutNotes)
    .map(
      ({ at, code, message }) =>
        `${root}/${visible(at.file)}:${at.line}:${at.column} ${onOneLine(message[language])} [${code}]`,
    )
    .join('\n');
}

/** The problems that are told one by one. */
export function shown({ problems }: Checked, withoutNotes = false): readonly Problem[] {
  return withoutNotes ? problems.filter(({ severity }) => severity !== 'note') : problems;
}

/** One problem: place, severity and code; a sentence; the line; what to do; where to read on. A note, which asks for nothing, is only its first two lines. */
export function prettyProblem(
  { at, code, severity, message, help }: Problem,
  text: string | undefined,
  { root, language, colours }: PrettyOptions,
): string {
  const paint = (colour: number, words: string) =>
    colours ? `\u001B[${colour}m${words}\u001B[39m` : words;
  const words = labels[language];
  const place = onOneLine(`${root}/${at.file}:${at.line}:${at.column}`);
  return [
    `${place} ${paint(colourOf[severity], severityWords[severity][language])} ${code}`,
    onOneLine(message[language]),
    ...(severity === 'note'
      ? []
      : [
          ...(text === undefined ? [] : codeFrame(text, at).map(harmless)),
          ...(help ? [`${words.help}: ${onOneLine(help[language])}`] : []),
          `${words.docs}: ${rulesFile(code)}`,
        ]),
  ]
    .map((line, i) => (i === 0 ? line : `  ${line}`))
    .join('\n');
}

/** A sentence may quote what is written in a file, which must not act on the terminal. */
function onOneLine(sentence: string): string {
  return harmless(visible(sentence).replaceAll(/\s*\n\s*/g, ' '));
}
