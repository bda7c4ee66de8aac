import type { Code } from '../../dataset/file-types.ts';
import type { Position } from '../../dataset/problem.ts';
import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';
import { withEarlier } from './same-claim.ts';

interface Use {
  readonly id: string;
  readonly code: Code;
  readonly from: string;
  readonly to: string;
  readonly at: () => Position;
}

export const codeTwiceRule: Rule<Register> = {
  code: 'code-twice',
  severity: 'error',
  about: {
    en: 'An official code stands for one unit at a time. Seven codes changed their unit on 1 July 2025, so that each has its days.',
    vi: 'Mỗi mã chính thức chỉ một đơn vị tại một thời điểm. Bảy mã đổi đơn vị ngày 1/7/2025 nên mỗi mã có thời hạn.',
  },
  check: (register) => {
    const byCode = Map.groupBy(uses(register), ({ code }) => `${code.scheme} ${code.code}`);
    return [...byCode.values()]
      .flatMap((group) => withEarlier(group, overlap))
      .map(([one, other]) => ({
        at: other.at(),
        message: {
          en: `the code ${other.code.code} (${other.code.scheme}) is that of ${one.id} at the same time`,
          vi: `mã ${other.code.code} (${other.code.scheme}) cùng lúc cũng là mã của ${one.id}`,
        },
        help: {
          en: 'correct the code, or add the days it holds (from, to)',
          vi: 'sửa lại mã, hoặc thêm thời hạn của mã (from, to)',
        },
      }));
  },
};

/** Every code with the days it holds: its own, else those of its unit. */
function uses({ dataset }: Register): readonly Use[] {
  return dataset.province.flatMap((sheet) =>
    sheet.value.codes.map((code, i) => ({
      id: sheet.value.id,
      code,
      from: code.from ?? sheet.value.from ?? '0000',
      to: code.to ?? sheet.value.to ?? '9999',
      at: () => sheet.atValue(['codes', i, 'code']),
    })),
  );
}

function overlap(one: Use, other: Use): boolean {
  return one !== other && one.from <= other.to && other.from <= one.to;
}
