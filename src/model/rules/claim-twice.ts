import type { Claim } from '../../dataset/claims.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';
import { bySubject, withEarlier } from './same-claim.ts';

export const claimTwiceRule: Rule<Register> = {
  code: 'claim-twice',
  severity: 'error',
  about: {
    en: 'A number that two sources tell is one claim with two citations, not two claims: somebody would add them up.',
    vi: 'Một con số được hai nguồn đưa tin là một số liệu có hai trích dẫn, không phải hai số liệu: nếu không sẽ có người cộng lại.',
  },
  check: (register) =>
    repeated(register, (one, other) => one.sheet.path === other.sheet.path).map(([one, other]) => ({
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
    repeated(register, sameDayElsewhere).map(([one, other]) => ({
      at: other.sheet.atValue(other.path.value),
      value: other.value,
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

/** Claims whose number an earlier one about the same thing tells already, with that one. */
function repeated(
  register: Register,
  where: (one: Claim, other: Claim) => boolean,
): readonly (readonly [Claim, Claim])[] {
  return bySubject(register).flatMap((group) =>
    withEarlier(
      group,
      (one, other) => one !== other && one.value === other.value && where(one, other),
    ),
  );
}

function sameDayElsewhere(one: Claim, other: Claim): boolean {
  const { date } = one.sheet.value;
  const isElsewhere = one.sheet.path !== other.sheet.path;
  return isElsewhere && typeof date === 'string' && date === other.sheet.value.date;
}

function lineOf({ sheet, path }: Claim): number {
  return sheet.atValue(path.value).line;
}
