import { isAfter } from '../../dataset/dates.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

export const beforeMeetingRule: Rule<Register> = {
  code: 'published-before-meeting',
  severity: 'warning',
  about: {
    en: 'A source that tells what a meeting reported comes out on the day of the meeting or later.',
    vi: 'Nguồn đưa tin về kết quả phiên họp phải ra cùng ngày họp hoặc sau đó.',
  },
  check: ({ dataset }) =>
    dataset.meeting.flatMap((sheet) =>
      Object.entries(sheet.value.sources).flatMap(([key, { published }]) => {
        const { date } = sheet.value;
        if (published === null || !isAfter(date, published)) return [];
        return {
          at: sheet.atValue(['sources', key, 'published']),
          value: published,
          message: {
            en: `the source was published on ${published}, before the meeting (${date})`,
            vi: `nguồn được đăng ngày ${published}, trước phiên họp (${date})`,
          },
          help: {
            en: 'correct one of the two dates; an announcement reports no results',
            vi: 'sửa lại một trong hai ngày; thông báo trước phiên họp thì chưa có kết quả',
          },
        };
      }),
    ),
};
