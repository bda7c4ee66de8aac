import { harmless } from './harmless.ts';
import { visible } from '../../src/dataset/characters.ts';
import type { Severity } from '../../src/dataset/problem.ts';
import type { Checked } from '../../src/model/check.ts';
import { rulesFile, type Language } from './language.ts';
import { shown } from './pretty.ts';
import { summary, summaryLine, unshownLine } from './summary.ts';

const commandOf: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  note: 'notice',
};

/** Every problem as a workflow command, which GitHub shows on the line of the pull request. */
export function github(
  checked: Checked,
  root: string,
  language: Language,
  withoutNotes = false,
): string {
  const commands = shown(checked, withoutNotes).map(({ at, code, severity, message, help }) => {
    const place = [
      `file=${property(`${root}/${at.file}`)}`,
      `line=${at.line}`,
      `col=${at.column}`,
      `endColumn=${at.endColumn}`,
      `title=${property(code)}`,
    ].join(',');
    const sentences = [message[language], help?.[language], rulesFile(code)];
    const text = sentences.filter((sentence) => sentence !== undefined).join('\n');
    return `::${commandOf[severity]} ${place}::${data(text)}`;
  });
  const unshown = checked.unshown.map((left) => {
    const line = unshownLine({ ...left, file: `${root}/${left.file}` }, language);
    return `::warning::${data(line)}`;
  });
  return [...commands, ...unshown, summaryLine(summary(checked), language)].join('\n');
}

/** Escapes as the runner undoes it: nothing written in a file can begin a command of its own. */
function data(text: string): string {
  return harmless(visible(text))
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
