import type { Rule } from '../../dataset/rule.ts';
import { kindOf } from './claim-kind.ts';
import { pageDates } from './page-dates.ts';
import type { Register } from './register.ts';

export const dateOfPageRule: Rule<Register> = {
  code: 'date-of-page',
  severity: 'warning',
  about: {
    en: 'The day of a page is seldom the day of its figures. Where the source says “today” or “so far”, a note says so; else the day is only that of the page.',
    vi: 'Ngày đăng bài hiếm khi là ngày của số liệu. Nếu nguồn viết “đến nay”, ghi chú phải nói rõ; nếu không thì đó chỉ là ngày của trang.',
  },
  check: (register) =>
    register.claims.flatMap((claim) => {
      const { sheet, time, timing, hasNote, path } = claim;
      const kind = kindOf(claim, register);
      const isDay = time !== null && /^\d{4}-\d{2}-\d{2}$/.test(time);
      if (!isDay || timing !== 'as_of' || hasNote || kind === 'target') return [];
      if (!pageDates(claim).includes(time)) return [];
      return {
        at: sheet.atValue(path.time),
        value: claim.value,
        message: {
          en: `“${time}” is the day of the page itself, and no note says that the figure is of that day`,
          vi: `“${time}” là ngày của chính trang đó, không ghi chú nào nói số liệu là của ngày ấy`,
        },
        help: {
          en: 'write the date that the source gives; else a note with its words (“so far”, “today”)',
          vi: 'ghi thời điểm nguồn nêu; nếu không có, thêm ghi chú với cách nói của nguồn (“đến nay”)',
        },
      };
    }),
};
