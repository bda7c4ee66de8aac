import type { Claim } from '../../dataset/claims.ts';
import type { Words } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import { kindOf, unitOf } from './claim-kind.ts';
import type { Register } from './register.ts';

export const outOfBoundsRule: Rule<Register> = {
  code: 'out-of-bounds',
  severity: 'error',
  about: {
    en: 'Some values cannot be: a share above 100 %, a rank below 1, a negative count, a value outside the bounds of the indicator.',
    vi: 'Có những giá trị không thể có: tỷ lệ trên 100 %, thứ hạng dưới 1, số đếm âm, hoặc nằm ngoài giới hạn của chỉ số.',
  },
  check: (register) =>
    register.claims.flatMap((claim) => {
      const { sheet, indicator, value, path } = claim;
      const why = impossible(claim, register);
      if (why === undefined) return [];
      return {
        at: sheet.atValue(path.value),
        value,
        message: {
          en: `${indicator} cannot be ${sheet.written(path.value)}: ${why.en}`,
          vi: `${indicator} không thể là ${sheet.written(path.value)}: ${why.vi}`,
        },
        help: {
          en: 'look the number up in the source, and whether it is a change (kind: delta) or belongs to another indicator',
          vi: 'xem lại con số trong nguồn, và xem đó có phải mức thay đổi (kind: delta) hay thuộc chỉ số khác không',
        },
      };
    }),
};

function impossible(claim: Claim, register: Register): Words | undefined {
  const { value } = claim;
  const kind = kindOf(claim, register);
  if (kind === undefined || kind === 'delta') return undefined;
  const style = unitOf(claim, register)?.style;
  const { bounds = {}, decimals } = register.indicators.get(claim.indicator) ?? {};
  const { min = -Infinity, max = Infinity } = bounds;
  if (value < min || value > max) return outside(min, max);
  if (kind === 'share' && style === 'percent' && (value < 0 || value > 100)) {
    return { en: 'a share lies between 0 and 100 %', vi: 'tỷ lệ nằm trong khoảng 0 đến 100 %' };
  }
  if ((kind === 'rank' || style === 'rank') && (value < 1 || !Number.isInteger(value))) {
    return { en: 'ranks are 1, 2, 3 …', vi: 'thứ hạng là 1, 2, 3…' };
  }
  if ((style === 'count' || style === 'currency') && value < 0) {
    return { en: 'counts and sums are not negative', vi: 'số đếm và số tiền không âm' };
  }
  // Lengths and areas are counts with decimals.
  if (style === 'count' && decimals === 0 && !Number.isInteger(value)) {
    return { en: 'what is counted is whole', vi: 'số đếm phải là số nguyên' };
  }
  return undefined;
}

function outside(min: number, max: number): Words {
  if (max === Infinity) return { en: `the least is ${min}`, vi: `nhỏ nhất là ${min}` };
  if (min === -Infinity) return { en: `the greatest is ${max}`, vi: `lớn nhất là ${max}` };
  return {
    en: `the indicator lies between ${min} and ${max}`,
    vi: `chỉ số này nằm trong khoảng ${min} đến ${max}`,
  };
}
