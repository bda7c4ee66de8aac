import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { oncePerClaim, printedForms } from './printed-forms.ts';
import { sayingFigures } from './said.ts';

export const rankBeyondFieldRule: Rule<Dataset> = {
  code: 'rank-beyond-field',
  severity: 'error',
  about: {
    en: 'Of 34 places the last is the 34th.',
    vi: 'Trong 34 địa phương, thứ hạng cuối cùng là 34.',
  },
  check: (dataset) =>
    oncePerClaim(printedForms(dataset), (form) => {
      if (form.unit?.style !== 'rank') return undefined;
      const { claim, path } = form;
      const outOf = sayingFigures(form).find((figure) => figure.outOf !== undefined)?.outOf;
      if (outOf === undefined || claim.value <= outOf) return undefined;
      return {
        at: claim.sheet.atValue(claim.path.value),
        value: claim.value,
        message: {
          en: `rank ${claim.value} of ${outOf} cannot be (${claim.sheet.written(path)})`,
          vi: `không thể xếp thứ ${claim.value} trên ${outOf} (${claim.sheet.written(path)})`,
        },
        help: {
          en: 'look both numbers up in the source',
          vi: 'xem lại cả hai con số trong nguồn',
        },
      };
    }),
};
