import type { Finding, Position, Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { isOfMonth, sortKey } from '../releases/version.ts';
import type { ReleaseFolder } from './release-folder.ts';

export const releaseOrderRule: Rule<ReleaseFolder> = {
  code: 'release-order',
  severity: 'error',
  about: {
    en: 'Releases are a chain: each names the one before it, none comes before its day, no number is given twice, and dataset.yaml bears the newest.',
    vi: 'Các bản phát hành là một chuỗi: mỗi bản nêu bản trước đó, không đi lùi ngày, không trùng số, và dataset.yaml mang số mới nhất.',
  },
  check: ({ records, about }) => [
    ...records.flatMap(({ value, atValue }, i) => {
      const before = records[i - 1]?.value;
      const expected = before?.id ?? null;
      const { id, previous, date } = value;
      return [
        ...when(before !== undefined && sortKey(before.id) === sortKey(id), () => atValue(['id']), {
          en: `${id} and ${expected ?? ''} are one number`,
          vi: `${id} và ${expected ?? ''} là cùng một số`,
        }),
        ...when(previous !== expected, () => atValue(['previous']), {
          en: `the release before ${id} is ${expected ?? 'none'}, not ${previous ?? 'none'}`,
          vi: `bản trước ${id} là ${expected ?? 'không có'}, không phải ${previous ?? 'không có'}`,
        }),
        ...when(before !== undefined && before.date > date, () => atValue(['date']), {
          en: `${date} is before the day of ${expected ?? ''} (${before?.date ?? ''})`,
          vi: `${date} là trước ngày của ${expected ?? ''} (${before?.date ?? ''})`,
        }),
        ...when(!isOfMonth(id, date), () => atValue(['date']), {
          en: `${id} does not bear the year and month of ${date}`,
          vi: `${id} không mang năm và tháng của ${date}`,
        }),
      ];
    }),
    ...newest({ records, about }),
  ],
};

function newest({ records, about }: Pick<ReleaseFolder, 'records' | 'about'>): readonly Finding[] {
  const last = records.at(-1)?.value;
  if (last === undefined || about === undefined) return [];
  const { version, date } = about.value;
  return [
    ...when(version !== last.id, () => about.atValue(['version']), {
      en: `the newest release is ${last.id}, not ${version}`,
      vi: `bản phát hành mới nhất là ${last.id}, không phải ${version}`,
    }),
    // What was entered since may be of a later day; the next release has its own.
    ...when(version === last.id && date < last.date, () => about.atValue(['date']), {
      en: `${last.id} was released on ${last.date}, after ${date}`,
      vi: `${last.id} phát hành ngày ${last.date}, sau ${date}`,
    }),
  ];
}

function when(isWrong: boolean, at: () => Position, message: Words): readonly Finding[] {
  return isWrong ? [{ at: at(), message, help }] : [];
}

const help: Words = {
  en: 'numbers and records are written by “npm run release”; restore what was changed by hand',
  vi: 'số và bản ghi do “npm run release” viết; hãy khôi phục phần đã sửa tay',
};
