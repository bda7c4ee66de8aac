import type { Dataset } from '../dataset.ts';
import { isAfter } from '../dates.ts';
import type { Rule } from '../rule.ts';

export const idDateRule: Rule<Dataset> = {
  code: 'id-date',
  severity: 'error',
  about: {
    en: 'The id of a meeting begins with its date. One that says another day leads readers astray, and an id never changes.',
    vi: 'Mã phiên họp bắt đầu bằng ngày họp. Mã ghi ngày khác sẽ làm người đọc nhầm, mà mã thì không đổi được.',
  },
  check: ({ meeting }) =>
    meeting.flatMap((sheet) => {
      const { id, date } = sheet.value;
      const named = /^\d{4}(?:-\d{2}){0,2}(?=-)/.exec(id)?.[0];
      if (named === undefined || !(isAfter(named, date) || isAfter(date, named))) return [];
      if (date.startsWith(named) || named.startsWith(date)) return [];
      return {
        at: sheet.atValue(['date']),
        message: {
          en: `the date is ${date}, but the id begins with ${named}`,
          vi: `ngày là ${date} nhưng mã lại bắt đầu bằng ${named}`,
        },
        help: {
          en: 'correct the one that is wrong; with the id the file is renamed',
          vi: 'sửa chỗ sai; nếu sửa mã thì đổi cả tên tệp',
        },
      };
    }),
};
