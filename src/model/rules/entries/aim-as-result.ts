import type { Claim } from '../../../dataset/claims.ts';
import type { Rule } from '../../../dataset/rule.ts';
import { kindOf } from '../claim-kind.ts';
import type { Register } from '../register.ts';

/** Words of an aim, before its number. */
const aim =
  /(?<!\p{L})(?:phấn đấu|mục tiêu|chỉ tiêu đề ra|đặt mục tiêu|hướng tới|strives? (?:to|for)|aims? (?:to|at|for)|targets? of|targeted at|goal of|прагн\p{L}+|ціль|мета|цель|стремит\p{L}+|目標)/iu;
/** Words that set a result against its aim. */
const reached =
  /(?:vượt|đạt|so với|exceed|compared|against|reach|achiev|met|surpass|перевищ|превыс|порівнян|сравнен|達成)/iu;

export const aimAsResultRule: Rule<Register> = {
  code: 'aim-as-result',
  severity: 'warning',
  about: {
    en: '“Strive for 80 %” tells what should be. As a result it would show as done what is only planned.',
    vi: '“Phấn đấu đạt 80 %” nói điều cần đạt. Ghi thành kết quả thì điều mới dự kiến sẽ hiện như đã làm xong.',
  },
  check: (register) =>
    register.claims.flatMap((claim) => {
      const kind = kindOf(claim, register);
      const { sheet, path, value } = claim;
      if (kind === 'target' || kind === 'allocation') return [];
      const word = formsOf(claim).flatMap((form) => aimIn(form) ?? [])[0];
      if (word === undefined) return [];
      return {
        at: sheet.atValue([...path.entry, 'printed']),
        value,
        message: {
          en: `“${word}” speaks of an aim, but ${value} is entered as a result`,
          vi: `“${word}” nói về mục tiêu, nhưng ${value} lại được ghi là kết quả`,
        },
        help: {
          en: 'write kind: target with the period for which it is set, or leave it out',
          vi: 'viết kind: target kèm khoảng thời gian của mục tiêu, hoặc bỏ mục này',
        },
      };
    }),
};

/** “phấn đấu đạt” is still an aim; “vượt mục tiêu” is a result. */
function aimIn(form: string): string | undefined {
  // Behind the number it is what was counted: “23 of 34 aims”.
  const head = /^\D*/.exec(form)?.[0] ?? '';
  const word = head.trim() === '' ? undefined : aim.exec(head)?.[0];
  if (word === undefined) return undefined;
  const isStriving = /phấn đấu|striv|aim|прагн|стремит/iu.test(word);
  return isStriving || !reached.test(form) ? word : undefined;
}

function formsOf({ printed }: Claim): readonly string[] {
  if (printed === undefined) return [];
  return typeof printed === 'string' ? [printed] : Object.values(printed);
}
