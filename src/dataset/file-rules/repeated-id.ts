import type { Dataset } from '../dataset.ts';
import type { Finding } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Path, Sheet } from '../sheet.ts';

interface List {
  readonly sheet: Sheet;
  readonly path: Path;
  readonly entries: readonly { readonly id: string }[];
}

export const repeatedIdRule: Rule<Dataset> = {
  code: 'repeated-id',
  severity: 'error',
  about: {
    en: 'Within one list every id is another: it becomes part of an address.',
    vi: 'Trong một danh sách, mỗi mã chỉ dùng một lần: mã là một phần của địa chỉ.',
  },
  check: (dataset) => lists(dataset).flatMap(repeated),
};

function lists(dataset: Dataset): readonly List[] {
  const { bodies, regions, units, groups, scopes, programmes, meeting } = dataset;
  return [
    ...[...bodies, ...regions, ...units, ...groups, ...scopes, ...programmes].map((sheet) => ({
      sheet,
      path: [],
      entries: sheet.value,
    })),
    ...meeting.flatMap((sheet) =>
      (['directives', 'difficulties', 'milestones', 'statuses'] as const).map((name) => ({
        sheet,
        path: [name],
        entries: sheet.value[name] ?? [],
      })),
    ),
  ];
}

function repeated({ sheet, path, entries }: List): readonly Finding[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, i) => {
    const twin = first.get(id);
    if (twin === undefined) {
      first.set(id, i);
      return [];
    }
    const { line } = sheet.atValue([...path, twin, 'id']);
    return {
      at: sheet.atValue([...path, i, 'id']),
      message: {
        en: `the id “${id}” is already used on line ${line}`,
        vi: `mã “${id}” đã được dùng ở dòng ${line}`,
      },
      help: { en: 'choose another id', vi: 'chọn mã khác' },
    };
  });
}
