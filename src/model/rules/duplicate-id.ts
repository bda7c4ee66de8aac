import type { Position } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

interface Owner {
  /** Ids of the same space must differ: that of a province and a body, as both can be told to act. */
  readonly space: string;
  readonly id: string;
  /** Asked for only when something is wrong: to know where things stand, a file is parsed. */
  readonly at: () => Position;
}

export const duplicateIdRule: Rule<Register> = {
  code: 'duplicate-id',
  severity: 'error',
  about: {
    en: 'An id names one thing in the whole dataset, and is never used again.',
    vi: 'Một mã chỉ một thứ trong toàn bộ dữ liệu và không bao giờ dùng lại.',
  },
  check: (register) => {
    const first = new Map<string, () => Position>();
    return owners(register).flatMap(({ space, id, at }) => {
      const key = `${space} ${id.toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, at);
        return [];
      }
      const { file, line } = other();
      return {
        at: at(),
        message: {
          en: `the id “${id}” is already used in ${file}, line ${line}`,
          vi: `mã “${id}” đã được dùng trong ${file}, dòng ${line}`,
        },
        help: {
          en: 'choose another id, or delete one of the two if they are the same thing',
          vi: 'chọn mã khác, hoặc xóa một trong hai nếu chúng là một',
        },
      };
    });
  },
};

function owners({ entries, dataset }: Register): readonly Owner[] {
  return [
    ...[...entries.place, ...entries.body].map(({ id, sheet, path }) => ({
      space: 'actor',
      id,
      at: () => sheet.atValue(path),
    })),
    ...dataset.meeting.map((sheet) => ({
      space: 'report',
      id: sheet.value.id,
      at: () => sheet.atValue(['id']),
    })),
    ...dataset.publication.map((sheet) => ({
      space: 'report',
      id: sheet.value.id,
      at: () => sheet.atValue(['id']),
    })),
    ...dataset.document.flatMap((sheet) =>
      (sheet.value.targets ?? []).map(({ id }, i) => ({
        space: 'target',
        id,
        at: () => sheet.atValue(['targets', i, 'id']),
      })),
    ),
  ];
}
