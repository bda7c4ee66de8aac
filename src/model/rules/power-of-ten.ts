import type { Claim } from '../../dataset/claims.ts';
import type { Rule } from '../../dataset/rule.ts';
import { endOf } from '../time.ts';
import { kindOf } from './claim-kind.ts';
import type { Register } from './register.ts';

export const powerOfTenRule: Rule<Register> = {
  code: 'power-of-ten',
  severity: 'warning',
  about: {
    en: 'A value ten, a hundred or a thousand times the one before is mostly a comma, a zero or a word (million) read wrongly.',
    vi: 'Giá trị gấp mười, trăm hay nghìn lần giá trị trước thường do đọc nhầm dấu phẩy, số 0 hoặc từ (triệu).',
  },
  check: (register) =>
    series(register).flatMap((claims) =>
      claims.slice(1).flatMap((claim, i) => {
        const previous = claims[i];
        const power = previous === undefined ? 0 : powerBetween(previous.value, claim.value);
        if (previous === undefined || power === 0) return [];
        const { line } = previous.sheet.atValue(previous.path.value);
        return {
          at: claim.sheet.atValue(claim.path.value),
          value: claim.value,
          message: {
            en: `${claim.value} is ${times(power).en} the value for ${previous.time} (${previous.value}, ${previous.sheet.path}, line ${line})`,
            vi: `${claim.value} bằng ${times(power).vi} giá trị của ${previous.time} (${previous.value}, ${previous.sheet.path}, dòng ${line})`,
          },
          help: {
            en: 'look at separators and units in the source; if it is right, accept the warning in exceptions.yaml',
            vi: 'xem lại dấu phân cách và đơn vị trong nguồn; nếu đúng, ghi nhận trong exceptions.yaml',
          },
        };
      }),
    ),
};

/** Claims about one indicator and place that can be compared, oldest first. */
function series(register: Register): readonly (readonly Claim[])[] {
  const comparable = register.claims.filter(
    (claim) => claim.time !== null && kindOf(claim, register) !== 'rank',
  );
  const groups = Map.groupBy(comparable, ({ indicator, place, scope, kind, unit }) =>
    JSON.stringify([indicator, place, scope, kind, unit]),
  );
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0)),
  );
}

function timeOf({ time }: Claim): string {
  return time === null ? '' : endOf(time);
}

/** The power of ten by which a value jumped, within 3 %; 0 for round small numbers, which do so by chance. */
function powerBetween(before: number, after: number): number {
  if (before === 0 || after === 0 || before * after < 0) return 0;
  const power = Math.round(Math.log10(after / before));
  const isNear = Math.abs(after / before / 10 ** power - 1) <= 0.03;
  const isRound = digits(before) === 1 && digits(after) === 1 && Math.abs(power) === 1;
  return isNear && !isRound ? power : 0;
}

/** How many digits a number has that say something: 2 for 1200 and for 0.012. */
function digits(number: number): number {
  return String(Math.abs(number))
    .replace('.', '')
    .replaceAll(/^0+|0+$/g, '').length;
}

function times(power: number): { en: string; vi: string } {
  const factor = 10 ** Math.abs(power);
  return power > 0
    ? { en: `${factor} times`, vi: `${factor} lần` }
    : { en: `one ${factor}th of`, vi: `1/${factor}` };
}
