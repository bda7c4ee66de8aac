import type { Claim } from '../claims.ts';
import type { Dataset } from '../dataset.ts';
import { numberWordsIn } from '../number-words.ts';
import { numeralsIn, sameNumber, type Numeral } from '../numerals.ts';
import type { Rule } from '../rule.ts';
import { oncePerClaim, printedForms } from './printed-forms.ts';

export const valueNotPrintedRule: Rule<Dataset> = {
  code: 'value-not-printed',
  severity: 'error',
  about: {
    en: 'The value is the number that the source prints. Comparing the two finds slips with zeros, commas and words such as million.',
    vi: 'Giá trị phải là con số nguồn in ra. So hai bên sẽ phát hiện nhầm số 0, dấu phẩy và các từ như triệu, tỷ.',
  },
  check: (dataset) =>
    oncePerClaim(printedForms(dataset), ({ claim, printed, path }) => {
      if (says(printed, claim)) return undefined;
      const { sheet, value } = claim;
      const found = numeralsIn(printed).map(reading);
      const numbers = [...found, ...numberWordsIn(printed).map(String)].join(', ');
      return {
        at: sheet.atValue(claim.path.value),
        value,
        message: {
          en: `the value is ${sheet.written(claim.path.value)}, but “printed” ${numbers ? `says ${numbers}` : 'has no number'} (${sheet.written(path)})`,
          vi: `giá trị là ${sheet.written(claim.path.value)} nhưng “printed” ${numbers ? `lại là ${numbers}` : 'không có con số nào'} (${sheet.written(path)})`,
        },
        help: {
          en: 'look both up in the source: zeros, the decimal comma, and words such as thousand or million',
          vi: 'xem lại cả hai trong nguồn: số 0, dấu phẩy thập phân và các từ như nghìn, triệu, tỷ',
        },
      };
    }),
};

/** Whether a text prints a number; a change may be printed without its sign (“down by 3”). */
function says(printed: string, { value, kind }: Claim): boolean {
  const numbers = [
    ...numeralsIn(printed).flatMap(({ readings }) => readings),
    ...numberWordsIn(printed),
  ];
  const wanted = kind === 'delta' || value < 0 ? Math.abs(value) : value;
  return numbers.some((number) => sameNumber(number, wanted));
}

function reading({ readings }: Numeral): string {
  return readings.join(' or ');
}
