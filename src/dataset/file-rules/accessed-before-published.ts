import type { Dataset } from '../dataset.ts';
import { isAfter } from '../dates.ts';
import type { Rule } from '../rule.ts';
import { sourcesOf } from './sources-of.ts';

export const accessedRule: Rule<Dataset> = {
  code: 'published-after-accessed',
  severity: 'error',
  about: {
    en: 'Nobody reads a page before it is published; one of the two dates is wrong.',
    vi: 'Không thể đọc một trang trước khi nó được đăng; một trong hai ngày bị sai.',
  },
  check: (dataset) =>
    sourcesOf(dataset).flatMap(({ sheet, source: { published, accessed }, path }) => {
      if (published === null || !isAfter(published, accessed)) return [];
      return {
        at: sheet.atValue([...path, 'accessed']),
        message: {
          en: `it was read on ${accessed}, before it was published (${published})`,
          vi: `ngày đọc là ${accessed}, trước ngày đăng (${published})`,
        },
        help: {
          en: 'correct the day of publication or the day you read it',
          vi: 'sửa lại ngày đăng hoặc ngày đọc',
        },
      };
    }),
};
