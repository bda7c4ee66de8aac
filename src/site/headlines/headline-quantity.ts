import type { Indicator, Unit } from '../../model/indicator.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Bound } from '../../model/observation.ts';
import type { Said, SaidGoal } from '../../locales/said.ts';
import type { Reader } from '../../locales/reader.ts';
import type { GoalStand } from '../../stats/findings/goal-stand.ts';
import { quantity } from '../views/quantity.ts';
import { goalOf } from '../views/target-view.ts';

/** What a claim and a number computed from claims have in common. */
export interface Sayable {
  readonly value: number;
  readonly bound: Bound;
  readonly unit: Unit;
  readonly indicator: Pick<Indicator, 'name'>;
}

/** More characters than these are five lines on a phone: what the picture shows anyway is left out. */
export const longestHeadline = 110;

/** A quantity for a sentence that names its indicator: the unit only where the name lacks it. */
export function said(claim: Sayable, reader: Reader): Said {
  const { value, unit, indicator } = claim;
  const { bound, number, unit: word, phrase } = quantity(claim, reader);
  const bare = [bound, number].filter(Boolean).join(' ');
  const isSaid =
    !reader.words.findings.repeatsUnits && names(reader.plain(indicator.name), unit, reader);
  if (word === '' || isSaid) return { bare, phrase: bare, genitive: bare };
  return { bare, phrase, genitive: `${bare} ${genitiveUnit(value, unit, reader)}` };
}

/** A number computed from exact claims, such as a median. */
export function saidValue(
  value: number,
  { unit, indicator }: { readonly unit: Unit; readonly indicator: Indicator },
  reader: Reader,
  decimals = decimalsOf(indicator),
): Said {
  return said({ value: roundedTo(value, decimals), bound: 'exact', unit, indicator }, reader);
}

/** Formats write no more. */
const mostDecimals = 3;

/** What a reader needs of the values of an indicator. */
export function decimalsOf({ decimals }: Pick<Indicator, 'decimals'>): number {
  return Math.min(decimals, mostDecimals);
}

/** Half away from zero as it is printed: 44.415 is a little less to a computer. */
export function roundedTo(value: number, decimals: number): number {
  const unit = 10 ** decimals;
  const whole = Math.round(Number((Math.abs(value) * unit).toPrecision(12)));
  return (Math.sign(value) * whole) / unit;
}

/** The same for two numbers; with decimals where they differ and would else look the same. */
export function decimalsFor(one: number, other: number, indicator: Indicator): number {
  const decimals = decimalsOf(indicator);
  const isLost = one !== other && one.toFixed(decimals) === other.toFixed(decimals);
  return isLost ? mostDecimals : decimals;
}

export function saidGoal(stand: GoalStand | undefined, reader: Reader): SaidGoal | undefined {
  if (!stand) return undefined;
  const target: Target = stand.target;
  return { value: goalOf(target, reader), due: target.due, stand: stand.stand };
}

/** Whether a name has the word of a unit in it, in any of its forms. */
function names(name: string, unit: Unit, { locale }: Reader): boolean {
  const words = ` ${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `;
  const forms = Object.values(unit.forms[locale] ?? unit.forms.en);
  return forms.some((form) => words.includes(` ${form.toLowerCase()} `));
}

/**
 * After a preposition Ukrainian and Russian say the genitive: that of one thing is the form used
 * with fractions, that of several the form `many`.
 */
function genitiveUnit(value: number, unit: Unit, { locale, format }: Reader): string {
  const forms = unit.forms[locale] ?? unit.forms.en;
  const category = format.plural(value);
  return category === 'one' || category === 'other' ? forms.other : (forms.many ?? forms.other);
}
