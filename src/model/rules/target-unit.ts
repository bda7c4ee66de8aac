import type { Rule } from '../../dataset/rule.ts';
import type { Register } from './register.ts';

export const targetUnitRule: Rule<Register> = {
  code: 'target-unit',
  severity: 'error',
  about: {
    en: 'A target is compared with the values of its indicator, so that both are in one unit.',
    vi: 'Mục tiêu được so với giá trị của chỉ số nên hai bên phải cùng đơn vị.',
  },
  check: ({ dataset, indicators }) =>
    dataset.document.flatMap((sheet) =>
      (sheet.value.targets ?? []).flatMap(({ indicator = '', unit, value }, i) => {
        const wanted = indicators.get(indicator)?.unit;
        if (wanted === undefined || value === null || unit === wanted) return [];
        return {
          at: sheet.atValue(['targets', i, 'unit']),
          message: {
            en: `the target is in ${unit ?? 'no unit'}, but ${indicator} is in ${wanted}`,
            vi: `mục tiêu tính bằng ${unit ?? '(chưa có đơn vị)'}, còn ${indicator} tính bằng ${wanted}`,
          },
          help: {
            en: `write unit: ${wanted}, or leave “indicator” out when it measures something else`,
            vi: `viết unit: ${wanted}, hoặc bỏ “indicator” nếu nó đo điều khác`,
          },
        };
      }),
    ),
};
