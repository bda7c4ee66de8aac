import { parseArgs } from 'node:util';
import { choice } from '../command/command.ts';
import { languages, type Language } from '../report/language.ts';
import { formats, type Format } from '../report/report-check.ts';

const call = [
  'npm run check -- [FILE …] [--changed[=BASE]] [--fix] [--watch] [--quiet] [--notes] [--publish]',
  `                 [--format ${formats.join('|')}] [--lang ${languages.join('|')}] [--data DIR]`,
].join('\n');

export const usage = {
  en: `${call}
  FILE …     only these files, and what depends on them
  --changed  only what differs from the last commit (or from BASE), new files too
  --fix      mends characters, line ends and quotes by itself
  --watch    checks again at each save
  --quiet    one line a problem
  --notes    shows notes too, which ask for nothing
  --publish  asks also for what a site that readers see must say of itself`,
  vi: `${call}
  FILE …     chỉ những tệp này và những gì phụ thuộc vào chúng
  --changed  chỉ phần khác với lần commit gần nhất (hoặc với BASE), kể cả tệp mới
  --fix      tự sửa ký tự, kiểu xuống dòng và dấu nháy
  --watch    kiểm tra lại mỗi lần lưu
  --quiet    mỗi vấn đề một dòng
  --notes    hiện cả ghi chú, là điều không cần làm gì
  --publish  đòi cả những điều mà trang ra mắt bạn đọc phải nói về mình`,
} as const;

export interface CheckOptions {
  readonly data: string;
  readonly format: Format;
  readonly language: Language | undefined;
  /** Files to look at, with what depends on them; none for all. */
  readonly files: readonly string[];
  /** Looks at the files that differ from this commit. */
  readonly changedSince: string | undefined;
  readonly fix: boolean;
  readonly watch: boolean;
  /** Says nothing when nothing is wrong, and one line a problem otherwise. */
  readonly quiet: boolean;
  /** Shows notes too, which ask for nothing. */
  readonly notes: boolean;
  /** Asks also for what only a site that readers see must have. */
  readonly publish: boolean;
}

/** @throws TypeError for an option that does not exist, WrongCall for a value that does not. */
export function checkOptions(args: readonly string[]): CheckOptions {
  const { values, positionals } = parseArgs({
    args: args.map((arg) => (arg === '--changed' ? '--changed=HEAD' : arg)),
    allowPositionals: true,
    options: {
      data: { type: 'string', default: 'data' },
      format: { type: 'string', default: 'pretty' },
      lang: { type: 'string' },
      changed: { type: 'string' },
      fix: { type: 'boolean', default: false },
      watch: { type: 'boolean', default: false },
      quiet: { type: 'boolean', default: false },
      notes: { type: 'boolean', default: false },
      publish: { type: 'boolean', default: false },
    },
  });
  return {
    data: values.data.replace(/(?<=.)\/+$/, ''),
    format: choice('--format', values.format, formats),
    language: values.lang === undefined ? undefined : choice('--lang', values.lang, languages),
    files: positionals,
    changedSince: values.changed,
    fix: values.fix,
    watch: values.watch,
    quiet: values.quiet,
    notes: values.notes,
    publish: values.publish,
  };
}
