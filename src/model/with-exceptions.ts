import type { Dataset } from '../dataset/dataset.ts';
import type { Exception } from '../dataset/file-types.ts';
import type { Finding, Problem } from '../dataset/problem.ts';
import { problemsOf, type Rule } from '../dataset/rule.ts';
import type { Path, Sheet } from '../dataset/sheet.ts';

/** An entry of exceptions.yaml, where it stands, and whether it still has something to accept. */
export interface Acceptance {
  readonly exception: Exception;
  readonly sheet: Sheet;
  readonly path: Path;
  readonly matches: boolean;
}

export const unneededExceptionRule: Rule<Acceptance> = {
  code: 'exception-unneeded',
  severity: 'error',
  about: {
    en: 'An exception that accepts nothing any more is deleted: the number was mended, or it changed and must be looked at again.',
    vi: 'Ngoại lệ không còn áp dụng cho cảnh báo nào thì phải xóa: con số đã được sửa, hoặc đã đổi và phải xem lại.',
  },
  check: ({ exception: { code, at, value }, sheet, path, matches }) =>
    matches
      ? []
      : [
          {
            at: sheet.atValue([...path, 'at']),
            message: {
              en: `no warning ${code} stands at ${at}${value === undefined ? '' : ` for the value ${value}`}`,
              vi: `không có cảnh báo ${code} nào ở ${at}${value === undefined ? '' : ` cho giá trị ${value}`}`,
            },
            help: {
              en: 'delete the exception, or correct its code, place or value (errors and notes need none)',
              vi: 'xóa ngoại lệ này, hoặc sửa lại mã, vị trí hay giá trị (lỗi và ghi chú không cần ngoại lệ)',
            },
          },
        ],
};

export const expiredExceptionRule: Rule<Acceptance & { readonly today: string | undefined }> = {
  code: 'exception-expired',
  severity: 'error',
  about: {
    en: 'Exceptions end, so that somebody looks again.',
    vi: 'Ngoại lệ có ngày hết hạn để có người xem lại.',
  },
  check: ({ exception: { until }, sheet, path, matches, today = '' }) =>
    !matches || until >= today
      ? []
      : [
          {
            at: sheet.atValue([...path, 'until']),
            message: {
              en: `the exception ended on ${until}, before the day of the dataset (${today})`,
              vi: `ngoại lệ đã hết hạn ngày ${until}, trước ngày của bộ dữ liệu (${today})`,
            },
            help: {
              en: 'look at the warning again; then mend the number or set a new day',
              vi: 'xem lại cảnh báo, rồi sửa con số hoặc đặt ngày mới',
            },
          },
        ],
};

/** Takes out the warnings that exceptions.yaml accepts, and judges the exceptions themselves. */
export function withExceptions(
  problems: readonly Problem[],
  dataset: Dataset,
  refused: ReadonlySet<string>,
): readonly Problem[] {
  const today = dataset.dataset[0]?.value.date;
  const acceptances = dataset.exceptions.flatMap((sheet) =>
    sheet.value.map((exception, i) => ({
      exception,
      sheet,
      path: [i],
      // Later rules did not see a refused file, so that nothing can be said about it.
      matches:
        problems.some((problem) => accepts(exception, problem)) || refused.has(fileOf(exception)),
    })),
  );
  return [
    ...problems.filter(
      (problem) => !acceptances.some(({ exception }) => accepts(exception, problem)),
    ),
    ...acceptances.flatMap((acceptance) => [
      ...problemsOf([unneededExceptionRule], acceptance),
      ...problemsOf([expiredExceptionRule], { ...acceptance, today }),
    ]),
  ];
}

function accepts({ code, at, value }: Exception, problem: Problem): boolean {
  return (
    problem.severity === 'warning' &&
    problem.code === code &&
    at === addressOf(problem) &&
    (value === undefined || value === problem.value)
  );
}

/** What the field `at` of an exception says to name a warning. */
export function addressOf({ at }: Finding): string {
  return `${at.file}#${at.pointer ?? ''}`;
}

function fileOf({ at }: Exception): string {
  return at.split('#')[0] ?? '';
}
