import type { Figure } from '../figures.ts';
import { sameNumber } from '../numbers/numerals.ts';
import type { PrintedForm } from './printed-forms.ts';

/** The figures of a form that say the value of its claim. */
export function sayingFigures(form: PrintedForm): readonly Figure[] {
  return form.figures.filter((figure) =>
    numbersOf(figure, form).some((number) => sameNumber(number, form.claim.value)),
  );
}

/** Whether a form says the value of its claim in words. */
export function saysInWords({ inWords, claim: { value } }: PrintedForm): boolean {
  return inWords.includes(Math.abs(value));
}

/** What a figure says; a fall may be printed without its sign (“down by 3”). */
function numbersOf(figure: Figure, { isWhole, claim: { value } }: PrintedForm) {
  const { isNegative } = figure;
  const isFall = value < 0 && !isNegative;
  return possible(figure, isWhole).map((number) => (isNegative || isFall ? -number : number));
}

/** What is counted is whole, whatever mark a translation left between its digits. */
function possible({ readings, meant }: Figure, isWhole: boolean): readonly number[] {
  if (!isWhole) return meant;
  const whole = readings.filter(Number.isInteger);
  return whole.length > 0 ? whole : meant;
}
