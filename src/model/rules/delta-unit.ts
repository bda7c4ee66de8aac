import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

export const deltaUnitRule: Rule<Register> = {
  code: 'delta-unit',
  severity: 'error',
  about: {
    en: 'A change is told in percentage points, in percent, or in the unit of its indicator; anything else cannot be compared.',
    vi: 'Mức thay đổi tính bằng điểm phần trăm, phần trăm hoặc đơn vị của chỉ số; đơn vị khác thì không so sánh được.',
  },
  check: ({ claims, indicators }) =>
    claims.flatMap(({ sheet, kind, unit, indicator, path }) => {
      const own = indicators.get(indicator)?.unit;
      if (kind !== 'delta' || unit === undefined || own === undefined) return [];
      // From 35 % to 36 % are points; growth by 3 % of a share is a percentage.
      const allowed = [...new Set(['percentage-points', 'percent', own])];
      const isPointsOfNoShare = unit === 'percentage-points' && !own.startsWith('percent');
      if (allowed.includes(unit) && !isPointsOfNoShare) return [];
      return {
        at: sheet.atValue([...path.entry, 'unit']),
        message: {
          en: isPointsOfNoShare
            ? `percentage points are for changes of percentages, but ${indicator} is in ${own}`
            : `a change of ${indicator} cannot be in ${unit}`,
          vi: isPointsOfNoShare
            ? `điểm phần trăm chỉ dùng cho tỷ lệ phần trăm, còn ${indicator} tính bằng ${own}`
            : `mức thay đổi của ${indicator} không thể tính bằng ${unit}`,
        },
        help: {
          en: isPointsOfNoShare
            ? `write percent for relative growth, or ${own}`
            : `write one of: ${allowed.join(', ')}`,
          vi: isPointsOfNoShare
            ? `viết percent nếu là tăng trưởng tương đối, hoặc ${own}`
            : `viết một trong: ${allowed.join(', ')}`,
        },
      };
    }),
};
