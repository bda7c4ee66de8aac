import type { Dataset } from '../dataset.ts';
import { didYouMean, listed } from '../spelling/did-you-mean.ts';
import type { Sources } from '../file-types.ts';
import type { Finding, Position } from '../problem.ts';
import type { Rule } from '../rule.ts';
import type { Sheet } from '../sheet.ts';
import { citesOf } from './cites.ts';

export const unknownSourceRule: Rule<Dataset> = {
  code: 'unknown-source',
  severity: 'error',
  about: {
    en: 'A claim names a source of its own file; without it nobody can look the number up.',
    vi: 'Mỗi số liệu dẫn một nguồn có trong cùng tệp; thiếu nguồn thì không ai kiểm tra được con số.',
  },
  check: ({ meeting, publication, document }) => [
    ...[...meeting, ...publication, ...document].flatMap((sheet) =>
      citesOf(sheet).flatMap(({ path, cite }) =>
        Object.keys(cite).flatMap((key) => missing(sheet, key, () => sheet.atKey([...path, key]))),
      ),
    ),
    ...document.flatMap((sheet) =>
      (sheet.value.targets ?? []).flatMap(({ sources }, i) =>
        sources.flatMap((key, j) =>
          missing(sheet, key, () => sheet.atValue(['targets', i, 'sources', j])),
        ),
      ),
    ),
    ...meeting.flatMap((sheet) =>
      (sheet.value.statuses ?? []).flatMap(({ source }, i) =>
        source === undefined
          ? []
          : missing(sheet, source, () => sheet.atValue(['statuses', i, 'source'])),
      ),
    ),
  ],
};

function missing(
  sheet: Sheet<{ readonly sources?: Sources }>,
  key: string,
  at: () => Position,
): readonly Finding[] {
  const known = Object.keys(sheet.value.sources ?? {});
  if (known.includes(key)) return [];
  return [
    {
      at: at(),
      message: {
        en: `this file has no source “${key}”`,
        vi: `tệp này không có nguồn “${key}”`,
      },
      help: {
        en: `the sources here are: ${listed(known) || 'none'}`,
        vi: `ở đây có các nguồn: ${listed(known) || 'chưa có'}`,
      },
      ...didYouMean(key, known),
    },
  ];
}
