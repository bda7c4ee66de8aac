import type { Dataset } from '../dataset.ts';
import type { Words } from '../problem.ts';
import { sameNumber } from '../numbers/numerals.ts';
import type { Rule } from '../rule.ts';
import { oncePerClaim, printedForms, type PrintedForm } from './printed-forms.ts';
import { sayingFigures, saysInWords } from './said.ts';

export const valueNotPrintedRule: Rule<Dataset> = {
  code: 'value-not-printed',
  severity: 'error',
  about: {
    en: 'The value is the number that the source prints, read as its language writes numbers. Comparing the two finds slips with zeros, commas, signs and words such as million.',
    vi: 'Giá trị phải là con số nguồn in ra, đọc theo cách viết số của ngôn ngữ nguồn. So hai bên sẽ phát hiện nhầm số 0, dấu phẩy, dấu âm và các từ như triệu, tỷ.',
  },
  check: (dataset) =>
    oncePerClaim(printedForms(dataset), (form) => {
      if (sayingFigures(form).length > 0 || saysInWords(form)) return undefined;
      const { claim, path } = form;
      const { sheet, value } = claim;
      const written = sheet.written(claim.path.value);
      const said = saidIn(form);
      return {
        at: sheet.atValue(claim.path.value),
        value,
        message: {
          en: `the value is ${written}, but “printed” ${said ? `says ${said.en}` : 'has no number'} (${sheet.written(path)})`,
          vi: `giá trị là ${written} nhưng “printed” ${said ? `lại là ${said.vi}` : 'không có con số nào'} (${sheet.written(path)})`,
        },
        help: helpFor(form),
      };
    }),
};

function saidIn({ figures, inWords }: PrintedForm): Words | undefined {
  const numbers = figures.map(({ meant, isNegative }) =>
    meant.map((number) => (isNegative ? -number : number)),
  );
  const all = [...numbers, ...inWords.map((number) => [number])];
  if (all.length === 0) return undefined;
  return {
    en: all.map((readings) => readings.join(' or ')).join(', '),
    vi: all.map((readings) => readings.join(' hoặc ')).join(', '),
  };
}

function helpFor({ figures, claim: { value }, languages }: PrintedForm): Words {
  const other = figures.find(({ readings }) =>
    readings.some((number) => sameNumber(number, value)),
  );
  if (other?.mark !== undefined) return separates(other.mark, languages);
  const opposite = figures.some(
    ({ meant, isNegative }) => isNegative && meant.some((number) => sameNumber(number, value)),
  );
  return opposite ? minus : lookUp;
}

function separates(mark: string, [language = '']: readonly string[]): Words {
  return {
    en: `in a source in “${language}” the ${mark === '.' ? 'point' : 'comma'} stands between thousands or decimals as above; write the number that is meant`,
    vi: `trong nguồn tiếng “${language}”, dấu ${mark === '.' ? 'chấm' : 'phẩy'} được đọc như trên; viết đúng con số nguồn muốn nói`,
  };
}

const minus: Words = {
  en: 'the source prints a minus: write it, or look whether the dash belongs to the text',
  vi: 'nguồn in dấu âm: viết cả dấu, hoặc xem dấu gạch đó có thuộc về câu chữ không',
};

const lookUp: Words = {
  en: 'look both up in the source: zeros, the decimal comma, and words such as thousand or million',
  vi: 'xem lại cả hai trong nguồn: số 0, dấu phẩy thập phân và các từ như nghìn, triệu, tỷ',
};
