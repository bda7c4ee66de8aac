import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

export const unlistedRule: Rule<Register> = {
  code: 'unlisted-looked-up',
  severity: 'error',
  about: {
    en: 'An indicator with listed: false is a fact of one report. Once a second report tells of it, or a goal is measured by it, somebody looks it up.',
    vi: 'Chỉ tiêu có listed: false chỉ là một chi tiết của một báo cáo. Khi báo cáo thứ hai nhắc đến, hoặc có mục tiêu đo bằng nó, bạn đọc sẽ tìm đến.',
  },
  check: (register) =>
    register.dataset.indicator.flatMap((sheet) => {
      const { id, listed = true } = sheet.value;
      if (listed) return [];
      const claims = register.claims.filter((one) => one.indicator === id);
      const reports = [...new Set(claims.map((one) => one.sheet.path))];
      const goal = register.dataset.document.find(({ value }) =>
        value.targets?.some((target) => target.indicator === id),
      );
      if (goal === undefined && reports.length < 2) return [];
      const told = [...reports, ...(goal ? [goal.path] : [])];
      return {
        at: sheet.atValue(['listed']),
        message: {
          en: `${id} is not listed, and told of in ${told.join(', ')}`,
          vi: `${id} không có trong danh sách, nhưng được nêu trong ${told.join(', ')}`,
        },
        help: {
          en: 'take listed: false away',
          vi: 'bỏ dòng listed: false',
        },
      };
    }),
};
