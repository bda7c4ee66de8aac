import type { Dataset } from '../dataset.ts';
import type { FigureUnit } from '../figures.ts';
import type { Unit } from '../file-types.ts';
import type { Words } from '../problem.ts';
import type { Rule } from '../rule.ts';
import { oncePerClaim, printedForms, type PrintedForm } from './printed-forms.ts';
import { sayingFigures, saysInWords } from './said.ts';

export const unitNotPrintedRule: Rule<Dataset> = {
  code: 'unit-not-printed',
  severity: 'error',
  about: {
    en: '72 % is no count of dossiers, and the 20th place is not 20 points: what stands beside the printed number must be the unit of the indicator.',
    vi: '72 % không phải là số hồ sơ, và thứ 20 không phải là 20 điểm: chữ đứng cạnh con số in trong nguồn phải đúng với đơn vị của chỉ số.',
  },
  check: (dataset) =>
    oncePerClaim(printedForms(dataset), (form) => {
      const { claim, path, unit } = form;
      const saying = sayingFigures(form);
      const [figure] = saying;
      if (unit === undefined || figure?.unit === undefined || saysInWords(form)) return undefined;
      if (saying.some((other) => fits(other.unit, unit, form))) return undefined;
      const { sheet, value } = claim;
      const printed = names[figure.unit];
      return {
        at: sheet.atValue(path),
        value,
        message: {
          en: `${sheet.written(path)} is ${printed.en}, but ${claim.indicator} is in ${unit.name.en}`,
          vi: `${sheet.written(path)} là ${printed.vi}, nhưng ${claim.indicator} tính theo ${unit.name.vi}`,
        },
        help,
      };
    }),
};

const accepted: Readonly<Record<FigureUnit, readonly Unit['style'][]>> = {
  percent: ['percent', 'points', 'index'],
  points: ['points'],
  rank: ['rank'],
  count: ['count', 'rate'],
  dollar: ['currency'],
  dong: ['currency'],
};

function fits(printed: FigureUnit | undefined, unit: Unit, { kind }: PrintedForm): boolean {
  if (printed === undefined) return true;
  if (printed === 'dollar' && unit.style === 'currency') return unit.id === 'usd';
  if (printed === 'dong' && unit.style === 'currency') return unit.id === 'vnd';
  // Whether a change may be in its unit is asked by another rule.
  if (kind === 'delta') return printed !== 'points' || unit.style === 'points';
  if (printed === 'points') return false;
  return accepted[printed].includes(unit.style);
}

const names: Readonly<Record<FigureUnit, Words>> = {
  percent: { en: 'a percentage', vi: 'tỷ lệ phần trăm' },
  points: { en: 'a number of percentage points', vi: 'số điểm phần trăm' },
  rank: { en: 'a place in a ranking', vi: 'thứ hạng' },
  count: { en: 'a count', vi: 'số đếm' },
  dollar: { en: 'a sum in dollars', vi: 'số tiền bằng đô la' },
  dong: { en: 'a sum in dong', vi: 'số tiền bằng đồng' },
};

const help: Words = {
  en: 'look for the indicator that is in this unit; for a change write kind: delta and its own unit',
  vi: 'tìm chỉ số dùng đơn vị này; nếu là mức thay đổi, viết kind: delta và đơn vị riêng',
};
