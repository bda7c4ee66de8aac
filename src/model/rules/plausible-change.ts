import type { Claim } from '../../dataset/claims.ts';
import type { Rule } from '../../dataset/rule.ts';
import { daysFrom, endOf } from '../time.ts';
import { kindOf } from './claim-kind.ts';
import type { Register } from './register.ts';

/** Readings further apart than this may differ as they like. */
const nearDays = 90;

export const plausibleChangeRule: Rule<Register> = {
  code: 'implausible-change',
  severity: 'warning',
  about: {
    en: 'A reading that jumps within three months by more than its indicator’s plausible_change mostly counts something else, or at another time. A note on it tells the reason.',
    vi: 'Số liệu thay đổi trong ba tháng nhiều hơn plausible_change của chỉ số thường là do tính thứ khác hoặc sai thời điểm. Ghi chú của số liệu nêu lý do.',
  },
  check: (register) =>
    neighbours(register).flatMap(([before, claim]) => {
      const most = register.indicators.get(claim.indicator)?.plausible_change ?? Infinity;
      const change = Number(Math.abs(claim.value - before.value).toFixed(6));
      if (claim.hasNote || change <= most || daysFrom(lastDay(before), lastDay(claim)) > nearDays)
        return [];
      const { line } = before.sheet.atValue(before.path.value);
      const days = daysFrom(lastDay(before), lastDay(claim));
      return {
        at: claim.sheet.atValue(claim.path.value),
        value: claim.value,
        message: {
          en: `${claim.indicator} of ${claim.place} differs by ${change} in ${days} days (${before.value}, ${before.sheet.path}, line ${line}), more than ${most}`,
          vi: `${claim.indicator} của ${claim.place} chênh ${change} trong ${days} ngày (${before.value}, ${before.sheet.path}, dòng ${line}), hơn mức ${most}`,
        },
        help: {
          en: 'look at time, scope and what is counted; if both are right, say in a note why they differ',
          vi: 'xem lại thời điểm, phạm vi và cách tính; nếu cả hai đúng, nêu lý do chênh lệch trong ghi chú',
        },
      };
    }),
};

/** Each claim with the one before it of the same kind, place and scope, by their last days. */
function neighbours(register: Register): readonly (readonly [Claim, Claim])[] {
  const timed = register.claims.filter(({ time }) => time !== null);
  const groups = Map.groupBy(timed, (claim) => {
    const { indicator, place, scope, unit } = claim;
    return JSON.stringify([indicator, place, scope, unit, kindOf(claim, register)]);
  });
  return [...groups.values()].flatMap((group) => {
    const sorted = group.toSorted((a, b) => (lastDay(a) < lastDay(b) ? -1 : 1));
    return sorted.slice(1).flatMap((claim, i) => {
      const before = sorted[i];
      return before === undefined ? [] : [[before, claim] as const];
    });
  });
}

function lastDay({ time }: Claim): string {
  return time === null ? '' : endOf(time);
}
