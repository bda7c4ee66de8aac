import { anySheets } from '../any-sheets.ts';
import type { Dataset } from '../dataset.ts';
import { daysIn, endsOf, isTime } from '../dates.ts';
import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { nameOf } from '../trail.ts';
import { texts } from '../walk.ts';

const dateFields = new Set([
  ...['as_of', 'period', 'date', 'from', 'to', 'published', 'accessed'],
  ...['due', 'until', 'change_from', 'cumulative_since'],
]);

export const impossibleDateRule: Rule<Dataset> = {
  code: 'impossible-date',
  severity: 'error',
  about: {
    en: 'A day that no calendar has is a slip of the pen; some programs would silently make another day of it.',
    vi: 'Ngày không có trên lịch là do gõ nhầm; có chương trình sẽ lặng lẽ đổi thành ngày khác.',
  },
  check: (dataset) =>
    anySheets(dataset).flatMap(({ sheet }) =>
      texts(sheet.value)
        .filter(({ path, value }) => dateFields.has(nameOf(path)) && isTime(value))
        .flatMap(({ path, value }) =>
          endsOf(value)
            .flatMap((date) => faultOf(date) ?? [])
            .map((why) => ({
              at: sheet.atValue(path),
              message: {
                en: `${value} cannot be: ${why.en}`,
                vi: `không thể là ${value}: ${why.vi}`,
              },
              help: {
                en: 'look the date up in the source; if it gives no day, write only the month or year',
                vi: 'xem lại ngày trong nguồn; nếu nguồn không ghi ngày thì chỉ viết tháng hoặc năm',
              },
            })),
        ),
    ),
};

function faultOf(date: string): Words | undefined {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  if (date === '..') return undefined;
  if (year < 1900 || year > 2100) {
    return { en: `the year is ${year}`, vi: `năm ghi là ${year}` };
  }
  if (month < 1 || month > 12) {
    return { en: `there is no month ${month}`, vi: `không có tháng ${month}` };
  }
  const days = daysIn(year, month);
  if (day >= 1 && day <= days) return undefined;
  const name = new Date(Date.UTC(year, month - 1)).toLocaleString('en', {
    month: 'long',
    timeZone: 'UTC',
  });
  return { en: `${name} ${year} has ${days} days`, vi: `tháng ${month}/${year} có ${days} ngày` };
}
