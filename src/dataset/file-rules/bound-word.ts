import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { oncePerClaim, printedForms } from './printed-forms.ts';
import { sayingFigures } from './said.ts';

export const boundWordRule: Rule<Dataset> = {
  code: 'bound-word',
  severity: 'error',
  about: {
    en: '“More than 45 schools” is not 45 schools. A word that limits the figure is kept in “bound”, and is shown to the reader.',
    vi: '“Hơn 45 trường” không phải là 45 trường. Từ giới hạn con số được giữ ở “bound” và hiển thị cho người đọc.',
  },
  check: (dataset) =>
    oncePerClaim(printedForms(dataset), (form) => {
      const { claim, path } = form;
      const { sheet, value, bound } = claim;
      const saying = sayingFigures(form);
      const [limited] = saying.flatMap((numeral) => numeral.bound ?? []);
      // Said once without the word is enough: “over 18 and 13” limits only 18.
      if (limited === undefined || saying.some((numeral) => numeral.bound === undefined))
        return undefined;
      if (limited.means.includes(bound)) return undefined;
      const [meant] = limited.means;
      return {
        at: sheet.atValue(path),
        value,
        message: {
          en: `“${limited.word}” stands beside the number, but the bound is ${bound}`,
          vi: `cạnh con số có “${limited.word}” nhưng bound lại là ${bound}`,
        },
        help: { en: `write bound: ${meant}`, vi: `viết bound: ${meant}` },
      };
    }),
};
