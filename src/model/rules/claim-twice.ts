import type { Claim } from '../../dataset/claims.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';
import { bySubject } from './same-claim.ts';

export const claimTwiceRule: Rule<Register> = {
  code: 'claim-twice',
  severity: 'error',
  about: {
    en: 'A number that two sources tell is one claim with two citations, not two claims: somebody would add them up.',
    vi: 'Một con số được hai nguồn đưa tin là một số liệu có hai trích dẫn, không phải hai số liệu: nếu không sẽ có người cộng lại.',
  },
  check: (register) =>
    repeatedHere(register).map(([one, other]) => ({
      at: other.sheet.atValue(other.path.value),
      value: other.value,
      message: {
        en: `${other.indicator} of ${other.place} is ${other.value} already on line ${lineOf(one)}, for the same time`,
        vi: `${other.indicator} của ${other.place} đã là ${other.value} ở dòng ${lineOf(one)}, cùng thời gian`,
      },
      help: {
        en: 'keep one entry and cite both places: cite: { source: [3, 9] }',
        vi: 'giữ một mục và dẫn cả hai chỗ: cite: { nguồn: [3, 9] }',
      },
    })),
};

export const claimInTwoFilesRule: Rule<Register> = {
  code: 'claim-in-two-files',
  severity: 'warning',
  about: {
    en: 'Two files of one day that tell the same number are often one meeting seen from two nodes.',
    vi: 'Hai tệp cùng ngày nêu cùng một con số thường là một phiên họp nhìn từ hai điểm cầu.',
  },
  check: (register) =>
    repeatedElsewhere(register).map(([one, other]) => ({
      at: other.sheet.atValue(other.path.value),
      value: other.value,
      alsoIn: one.sheet.path,
      message: {
        en: `${other.indicator} of ${other.place} is ${other.value} also in ${one.sheet.path}, line ${lineOf(one)}, dated the same day`,
        vi: `${other.indicator} của ${other.place} cũng là ${other.value} trong ${one.sheet.path}, dòng ${lineOf(one)}, cùng ngày`,
      },
      help: {
        en: 'if it is one meeting, make it one file with both sources',
        vi: 'nếu là một phiên họp, gộp thành một tệp có cả hai nguồn',
      },
    })),
};

/** Claims whose number an earlier one about the same thing tells in the same file, with that one. */
function repeatedHere(register: Register): readonly (readonly [Claim, Claim])[] {
  return alike(register, ({ sheet }) => sheet.path).flatMap(([first, ...others]) =>
    first === undefined ? [] : others.map((other) => [first, other] as const),
  );
}

/** Claims whose number an earlier one of the same day tells in another file, with that one. */
function repeatedElsewhere(register: Register): readonly (readonly [Claim, Claim])[] {
  return alike(register, ({ sheet }) => sheet.value.date ?? '').flatMap((claims) => {
    const [first] = claims;
    if (first === undefined || typeof first.sheet.value.date !== 'string') return [];
    return claims.flatMap((other) =>
      other.sheet.path === first.sheet.path ? [] : [[first, other] as const],
    );
  });
}

/** Claims of one number about the same thing, told in one place. */
function alike(register: Register, where: (claim: Claim) => string): readonly (readonly Claim[])[] {
  return bySubject(register).flatMap((group) => [
    ...Map.groupBy(group, (claim) => `${claim.value} ${where(claim)}`).values(),
  ]);
}

function lineOf({ sheet, path }: Claim): number {
  return sheet.atValue(path.value).line;
}
