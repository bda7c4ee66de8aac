import type { Severity, Words } from '../../src/dataset/problem.ts';

/** The languages in which contributors are told what is wrong. */
export type Language = keyof Words;

export const languages: readonly Language[] = ['en', 'vi'];

/** The language of the person at the terminal, as the environment gives it; else English. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: NodeJS.ProcessEnv): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').startsWith('vi') ? 'vi' : 'en';
}

/** The language that a call asks for by --lang, else that of the environment. */
export function languageGiven(args: readonly string[], environment: NodeJS.ProcessEnv): Language {
  const at = args.indexOf('--lang');
  const asked = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const given = asked ?? (at < 0 ? undefined : args[at + 1]);
  return languages.find((language) => language === given) ?? languageOf(environment);
}

export const severityWords: Readonly<Record<Severity, Words>> = {
  error: { en: 'error', vi: 'lỗi' },
  warning: { en: 'warning', vi: 'cảnh báo' },
  note: { en: 'note', vi: 'ghi chú' },
};

/** The page that explains a code, from the root of the site, for programs. */
export function docsPath(code: string): string {
  return `/contribute/rules/#${code}`;
}

/** Where the same is explained in this repository, in both languages. */
export function rulesFile(code: string): string {
  return `docs/rules.md#${code}`;
}
