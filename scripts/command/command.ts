import type { Words } from '../../src/dataset/problem.ts';
import { languageGiven } from '../report/language.ts';

/** How a command is called, in the languages of contributors or in English alone. */
export type Usage = Words | string;

/** A command that was called wrongly; the message is for who called it. */
export class WrongCall extends Error {
  override name = 'WrongCall';
  readonly words: Words;

  constructor(message: Words | string) {
    const words = typeof message === 'string' ? { en: message, vi: message } : message;
    super(words.en);
    this.words = words;
  }
}

/** Runs a command and sets the exit code it returns; a wrong call is answered with its usage and 2. */
export async function runCommand(usage: Usage, run: () => number | Promise<number>): Promise<void> {
  if (toldUsage(usage)) return;
  try {
    process.exitCode = await run();
  } catch (error) {
    const language = languageGiven(process.argv, process.env);
    if (error instanceof WrongCall) console.error(error.words[language]);
    else if (isArgumentError(error)) console.error(error.message);
    else throw error;
    console.error(usageLine(usage));
    process.exitCode = 2;
  }
}

/** Prints how a command is called, when that is what was asked for. */
export function toldUsage(usage: Usage): boolean {
  const [, , ...args] = process.argv;
  const isAsked = args.some((arg) => arg === '--help' || arg === '-h');
  if (isAsked) console.log(usageLine(usage));
  return isAsked;
}

/** “usage: npm run …”, in the language of who called. */
export function usageLine(usage: Usage): string {
  const language = languageGiven(process.argv, process.env);
  const text = typeof usage === 'string' ? usage : usage[language];
  return `${language === 'vi' ? 'cách dùng' : 'usage'}: ${text}`;
}

/** What node:util throws for an option that does not exist, or has no value. */
function isArgumentError(error: unknown): error is Error {
  return (
    error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')
  );
}

/** @throws WrongCall for a value that an option does not have. */
export function choice<Name extends string>(
  option: string,
  given: string,
  names: readonly Name[],
): Name {
  const chosen = names.find((name) => name === given);
  if (chosen === undefined) {
    const list = names.join(', ');
    throw new WrongCall({
      en: `${option} is one of ${list}, not ${given || 'nothing'}`,
      vi: `${option} là một trong ${list}, không phải ${given || 'để trống'}`,
    });
  }
  return chosen;
}

/** A file that a command would write, and must not write over. */
export function thereAlready(file: string): Words {
  return { en: `${file} is there already`, vi: `${file} đã có rồi` };
}
