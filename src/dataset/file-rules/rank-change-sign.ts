import type { Dataset } from '../dataset.ts';
import type { Rule } from '../rule.ts';
import { oncePerClaim, printedForms } from './printed-forms.ts';

/** A rank that gets better, in the languages of the sources. */
const better =
  /(?<!\p{L})(?:tăng|lên|vươn|cải thiện|thăng|up|rose|risen|rising|climb\p{L}*|improv\p{L}*|gain\p{L}*|підня\p{L}*|піднял\p{L}*|вгору|зріс\p{L}*|зрост\p{L}*|подня\p{L}*|вверх|вырос\p{L}*|улучш\p{L}*)(?!\p{L})/iu;
const worse =
  /(?<!\p{L})(?:giảm|tụt|xuống|rớt|down|fell|fallen|drop\p{L}*|lost|впа\p{L}*|опуст\p{L}*|втрат\p{L}*|вниз|упа\p{L}*|сниз\p{L}*|потер\p{L}*)(?!\p{L})/iu;

export const rankChangeSignRule: Rule<Dataset> = {
  code: 'rank-change-sign',
  severity: 'error',
  about: {
    en: 'The first place is number 1: who climbs by three places has a number that is three smaller, so that the change is -3.',
    vi: 'Hạng nhất mang số 1: lên ba bậc thì số thứ hạng nhỏ đi ba, nên mức thay đổi là -3.',
  },
  check: (dataset) =>
    oncePerClaim(printedForms(dataset), ({ claim, printed, kind, unit, path }) => {
      const { sheet, value } = claim;
      if (kind !== 'delta' || unit?.style !== 'rank') return undefined;
      const [isBetter, isWorse] = [better.test(printed), worse.test(printed)];
      if (isBetter === isWorse || (isBetter ? value < 0 : value > 0)) return undefined;
      return {
        at: sheet.atValue(claim.path.value),
        value,
        message: {
          en: `${sheet.written(path)} is a rank that gets ${isBetter ? 'better' : 'worse'}, but ${value} makes its number ${isBetter ? 'larger' : 'smaller'}`,
          vi: `${sheet.written(path)} là thứ hạng ${isBetter ? 'tốt lên' : 'kém đi'}, nhưng ${value} làm số thứ hạng ${isBetter ? 'lớn hơn' : 'nhỏ đi'}`,
        },
        help: {
          en: `write value: ${-value}; a change is the new number less the old one`,
          vi: `viết value: ${-value}; mức thay đổi là số mới trừ số cũ`,
        },
      };
    }),
};
