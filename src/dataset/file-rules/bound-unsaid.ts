import { limitsLoosely } from '../numbers/bound-words.ts';
import type { Dataset } from '../dataset.ts';
import { numeralsIn } from '../numbers/numerals.ts';
import type { Rule } from '../rule.ts';
import { oncePerClaim, printedForms } from './printed-forms.ts';

export const boundUnsaidRule: Rule<Dataset> = {
  code: 'bound-unsaid',
  severity: 'error',
  about: {
    en: 'A figure is a limit only where its source says so. The word that limits it belongs to the printed characters, so that a reader sees whose word it is.',
    vi: 'Con số chỉ là giới hạn khi nguồn nói vậy. Từ giới hạn phải nằm trong phần “printed” để người đọc thấy đó là lời của nguồn.',
  },
  check: (dataset) => {
    const forms = printedForms(dataset);
    const said = new Set(
      forms.filter(({ printed }) => saysLimit(printed)).map(({ claim }) => claim),
    );
    return oncePerClaim(forms, ({ claim, path }) => {
      const { sheet, bound } = claim;
      if (bound === 'exact' || said.has(claim)) return undefined;
      return {
        at: sheet.atValue([...claim.path.entry, 'bound']),
        message: {
          en: `the bound is ${bound}, but no word of “printed” limits the number (${sheet.written(path)})`,
          vi: `bound là ${bound} nhưng trong “printed” không có từ nào giới hạn con số (${sheet.written(path)})`,
        },
        help: {
          en: 'copy the word with the number (“over 84%”); when the source has none, leave bound out',
          vi: 'chép cả từ đi cùng con số (“trên 84%”); nếu nguồn không có thì bỏ bound',
        },
      };
    });
  },
};

/** Two numbers in one form are a range or a pair; which of them is a limit, the note tells. */
function saysLimit(printed: string): boolean {
  const numerals = numeralsIn(printed);
  return numerals.length > 1 || numerals.some(({ bound }) => bound) || limitsLoosely(printed);
}
