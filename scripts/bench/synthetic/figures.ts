import type { Month } from './months.ts';
import type { SyntheticIndicator } from './indicators.ts';

/** How one indicator goes at one place: it rises slowly, so that the check finds it plausible. */
export interface Course {
  readonly indicator: SyntheticIndicator;
  readonly start: number;
  readonly end: number;
  /** How far a month may run ahead, in months. */
  readonly ahead: (month: number) => number;
}

export function courseOf(
  indicator: SyntheticIndicator,
  isNation: boolean,
  next: () => number,
): Course {
  const { isShare } = indicator;
  const start = isShare ? 15 + 30 * next() : (isNation ? 90_000 : 2000) + 6000 * next();
  const end = isShare ? 70 + 25 * next() : start * (2 + next());
  const offsets = [next(), next(), next()].map((number) => number * 0.8);
  return { indicator, start, end, ahead: (month) => offsets[month % offsets.length] ?? 0 };
}

/** One entry below `observations`, with the figure as a Vietnamese source would print it. */
export function figureYaml(
  place: string,
  { indicator, start, end, ahead }: Course,
  month: Month,
  months: number,
): string {
  const share = (month.index + ahead(month.index)) / months;
  // What four digits of a place and of the nation agree in would be found suspicious.
  const decimals = indicator.isShare ? (place === 'vietnam' ? 1 : 2) : 0;
  const value = Number((start + (end - start) * share).toFixed(decimals));
  return [
    `  ${indicator.id}:`,
    `    - place: ${place}`,
    `      as_of: "${month.end}"`,
    `      value: ${value}`,
    `      printed: "${indicator.isShare ? `${decimalComma(value)}%` : `${thousands(value)} hồ sơ`}"`,
    '      cite: { page: null }',
  ].join('\n');
}

function decimalComma(value: number): string {
  return String(value).replace('.', ',');
}

function thousands(value: number): string {
  return String(value).replaceAll(/\B(?=(\d{3})+$)/g, '.');
}
