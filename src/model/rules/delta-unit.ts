import type { Words } from '../../dataset/problem.ts';
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
      const allowed = allowedFor(own);
      if (allowed.includes(unit)) return [];
      const isPointsOfNoShare = unit === 'percentage-points';
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
          en: `write ${allowed.map((one) => wordsFor(one).en).join(', or ')}`,
          vi: `viết ${allowed.map((one) => wordsFor(one).vi).join(', hoặc ')}`,
        },
      };
    }),
};

/** From 35 % to 36 % are points; growth by 3 % of a share is a percentage; ranks change by places. */
function allowedFor(own: string): readonly string[] {
  if (own === 'rank') return [own];
  return own.startsWith('percent') ? ['percentage-points', 'percent'] : [own, 'percent'];
}

function wordsFor(unit: string): Words {
  if (unit !== 'percent') return { en: unit, vi: unit };
  return { en: 'percent for relative growth', vi: 'percent nếu là tăng trưởng tương đối' };
}
