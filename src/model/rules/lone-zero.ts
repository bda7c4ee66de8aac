import type { Rule } from '../../dataset/rule.ts';
import { kindOf } from './claim-kind.ts';
import type { Register } from './register.ts';

/** From how many peers on a zero among positive numbers is odd. */
const enough = 5;

export const loneZeroRule: Rule<Register> = {
  code: 'lone-zero',
  severity: 'warning',
  about: {
    en: 'Zero is a number somebody counted. What was not reported is left out; in tables it is often filled with 0.',
    vi: 'Số 0 là kết quả đếm được. Điều không được công bố thì bỏ trống; trong bảng, chỗ trống hay bị điền số 0.',
  },
  check: (register) => {
    const levels = register.claims.filter((claim) => kindOf(claim, register) !== 'delta');
    const groups = Map.groupBy(
      levels,
      ({ indicator, scope, time }) => `${indicator} ${scope} ${time}`,
    );
    return [...groups.values()].flatMap((claims) => {
      const positive = claims.filter(({ value }) => value > 0).length;
      const zeros = claims.filter(({ value }) => value === 0);
      if (positive < enough || zeros.length * 5 > positive) return [];
      return zeros.map(({ sheet, place, path }) => ({
        at: sheet.atValue(path.value),
        value: 0,
        message: {
          en: `${place} has 0, where all ${positive} others have more`,
          vi: `${place} là 0, trong khi cả ${positive} nơi khác đều lớn hơn`,
        },
        help: {
          en: 'if it was not reported, leave it out; if 0 is printed, accept the warning in exceptions.yaml',
          vi: 'nếu không được công bố thì bỏ đi; nếu nguồn in số 0 thì ghi nhận trong exceptions.yaml',
        },
      }));
    });
  },
};
