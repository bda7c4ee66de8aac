import type { Rule } from '../../dataset/rule.ts';
import { kindOf } from './claim-kind.ts';
import type { Register } from './register.ts';

/** The other kinds can do with either: a share may be that of a day or of a year. */
const timingOf = { level: 'as_of', flow: 'period' } as const;

export const timingOfKindRule: Rule<Register> = {
  code: 'timing-of-kind',
  severity: 'error',
  about: {
    en: 'A level stands so on a date; a flow is counted over a period. A flow with a date alone does not say how long was counted.',
    vi: 'Số tồn (level) ứng với một thời điểm; số phát sinh (flow) tính trong một kỳ. Số phát sinh chỉ có một ngày thì không biết đã tính trong bao lâu.',
  },
  check: (register) =>
    register.claims.flatMap((claim) => {
      const { sheet, indicator, timing, path } = claim;
      const kind = kindOf(claim, register);
      if (kind !== 'level' && kind !== 'flow') return [];
      const wanted = timingOf[kind];
      if (timing === wanted) return [];
      return {
        at: sheet.atKey(path.time),
        message: {
          en: `${indicator} is a ${kind}, which needs “${wanted}”, not “${timing}”`,
          vi: `${indicator} thuộc loại ${kind}, cần “${wanted}” chứ không phải “${timing}”`,
        },
        help:
          kind === 'level'
            ? {
                en: 'write as_of with the day on which it stood so (the end of the period), or use an indicator that counts a flow',
                vi: 'viết as_of với ngày của số liệu (cuối kỳ), hoặc dùng chỉ số tính số phát sinh',
              }
            : {
                en: 'write period: "from/to"; "from/.." when the source says only since when',
                vi: 'viết period: "từ/đến"; dùng "từ/.." khi nguồn chỉ nói từ khi nào',
              },
      };
    }),
};
