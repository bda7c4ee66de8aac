import type { Rule } from '../../dataset/rule.ts';
import { overlaps } from '../time.ts';
import { kindOf } from './claim-kind.ts';
import type { Register } from './register.ts';

export const targetAsResultRule: Rule<Register> = {
  code: 'target-as-result',
  severity: 'warning',
  about: {
    en: 'What a document sets for a date is a target. Reports repeat it, and it is easily taken for a result.',
    vi: 'Con số văn bản đặt ra cho một mốc là mục tiêu. Báo cáo thường nhắc lại, dễ bị nhầm là kết quả.',
  },
  check: (register) => {
    const targets = register.dataset.document.flatMap((sheet) =>
      (sheet.value.targets ?? []).map((target) => ({ ...target, document: sheet.value.id })),
    );
    return register.claims.flatMap((claim) => {
      const { sheet, indicator, place, scope, value, time, path } = claim;
      const kind = kindOf(claim, register);
      if (time === null || kind === 'target' || kind === 'allocation' || kind === 'delta')
        return [];
      const target = targets.find(
        (other) =>
          other.indicator === indicator &&
          other.place === place &&
          other.scope === scope &&
          other.value === value &&
          overlaps(other.due, time),
      );
      if (target === undefined) return [];
      return {
        at: sheet.atValue(path.value),
        value,
        message: {
          en: `${value} for ${time} is what ${target.document} sets as the target for ${target.due}`,
          vi: `${value} cho ${time} đúng bằng mục tiêu mà ${target.document} đặt ra cho ${target.due}`,
        },
        help: {
          en: 'if the source speaks of the aim, write kind: target; if it was reached exactly, accept the warning in exceptions.yaml',
          vi: 'nếu nguồn nói về mục tiêu, viết kind: target; nếu thực sự đạt đúng con số đó, ghi nhận trong exceptions.yaml',
        },
      };
    });
  },
};
