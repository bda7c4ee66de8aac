import type { Claim } from '../../../dataset/claims.ts';
import type { Rule } from '../../../dataset/rule.ts';
import { agree } from '../../possible-range.ts';
import { endOf } from '../../time.ts';
import { kindOf } from '../claim-kind.ts';
import type { Register } from '../register.ts';

export const cumulativeFallsRule: Rule<Register> = {
  code: 'cumulative-falls',
  severity: 'warning',
  about: {
    en: 'A running total only grows. One that falls counts something else, from another day, or was read wrongly. A note on it tells the reason.',
    vi: 'Số lũy kế chỉ tăng. Số giảm là do tính thứ khác, từ ngày khác hoặc đọc nhầm. Ghi chú của số liệu nêu lý do.',
  },
  check: (register) =>
    totals(register).flatMap((claims) =>
      claims.slice(1).flatMap((claim, i) => {
        const before = claims[i];
        if (before === undefined || claim.hasNote || claim.value >= before.value) return [];
        if (agree(before, claim) || timeOf(before) === timeOf(claim)) return [];
        const { line } = before.sheet.atValue(before.path.value);
        return {
          at: claim.sheet.atValue(claim.path.value),
          value: claim.value,
          message: {
            en: `${claim.indicator} of ${claim.place} is a running total, but ${claim.value} is less than ${before.value} of ${before.time} (${before.sheet.path}, line ${line})`,
            vi: `${claim.indicator} của ${claim.place} là số lũy kế, nhưng ${claim.value} nhỏ hơn ${before.value} của ${before.time} (${before.sheet.path}, dòng ${line})`,
          },
          help: {
            en: 'look at time, scope and unit of both; if both are right, say in a note why it fell',
            vi: 'xem lại thời điểm, phạm vi và đơn vị của cả hai; nếu đúng cả, nêu lý do giảm trong ghi chú',
          },
        };
      }),
    ),
};

/** Claims of one running total, oldest first. */
function totals(register: Register): readonly (readonly Claim[])[] {
  const running = register.claims.filter((claim) => {
    const since = register.indicators.get(claim.indicator)?.cumulative_since;
    const kind = kindOf(claim, register);
    return since !== undefined && claim.time !== null && (kind === 'level' || kind === 'flow');
  });
  const groups = Map.groupBy(running, ({ indicator, place, scope, unit }) =>
    JSON.stringify([indicator, place, scope, unit]),
  );
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0)),
  );
}

function timeOf({ time }: Claim): string {
  return time === null ? '' : endOf(time);
}
