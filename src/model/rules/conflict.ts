import type { Claim } from '../../dataset/claims.ts';
import type { Finding } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import { agree } from '../possible-range.ts';
import type { Register } from './register.ts';
import { bySubject, withEarlier } from './same-claim.ts';

export const conflictRule: Rule<Register> = {
  code: 'sources-disagree',
  severity: 'note',
  about: {
    en: 'Official figures contradict each other. Both stay and are shown side by side; nobody picks one.',
    vi: 'Số liệu chính thức có khi mâu thuẫn. Cả hai được giữ và hiển thị cạnh nhau; không tự ý chọn một.',
  },
  check: (register) =>
    conflicts(register)
      .filter(([one, other]) => !shareSource(one, other))
      .map(([one, other]) =>
        told(one, other, {
          en: 'nothing to do when both are as printed; the site shows the conflict',
          vi: 'không cần làm gì nếu cả hai đúng như nguồn in; trang web sẽ hiển thị mâu thuẫn này',
        }),
      ),
};

export const selfContradictionRule: Rule<Register> = {
  code: 'source-contradicts-itself',
  severity: 'error',
  about: {
    en: 'Two values from one source for the same thing and time mean that the two are not the same thing.',
    vi: 'Một nguồn có hai giá trị cho cùng một thứ, cùng thời gian nghĩa là hai con số nói về hai điều khác nhau.',
  },
  check: (register) =>
    conflicts(register)
      .filter(([one, other]) => shareSource(one, other))
      .map(([one, other]) =>
        told(one, other, {
          en: 'find what tells them apart: another indicator, place or time, or a change (kind: delta)',
          vi: 'tìm điểm khác nhau: chỉ số, địa phương hay thời gian khác, hoặc là mức thay đổi (kind: delta)',
        }),
      ),
};

function told(one: Claim, other: Claim, help: NonNullable<Finding['help']>): Finding {
  const { line } = one.sheet.atValue(one.path.value);
  const { indicator, place, time } = other;
  return {
    at: other.sheet.atValue(other.path.value),
    value: other.value,
    alsoIn: one.sheet.path,
    message: {
      en: `${indicator} of ${place} for ${time} is ${other.value} here and ${one.value} in ${one.sheet.path}, line ${line}`,
      vi: `${indicator} của ${place} cho ${time} ở đây là ${other.value}, còn trong ${one.sheet.path}, dòng ${line}, là ${one.value}`,
    },
    help,
  };
}

/** Claims that an earlier one about the same thing contradicts, with that one before them. */
function conflicts(register: Register): readonly (readonly [Claim, Claim])[] {
  return bySubject(register)
    .filter(([claim]) => claim?.time !== null)
    .flatMap((group) => withEarlier(group, (one, other) => !agree(one, other), likeness));
}

/** Claims that are alike in this contradict the same others, so that one of them is asked for all. */
function likeness({ value, bound }: Claim): string {
  return `${value} ${bound}`;
}

function shareSource(one: Claim, other: Claim): boolean {
  return (
    one.sheet.path === other.sheet.path && Object.keys(one.cite).some((key) => key in other.cite)
  );
}
