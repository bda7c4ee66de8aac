import type { Target } from '../../model/legal-document.ts';
import type { Bound, Observation } from '../../model/observation.ts';
import { endOf } from '../../model/time.ts';
import type { ChartFrame, Precision } from '../svg/frame.ts';

/** A chart on data that is hard to draw, for pictures in tests and in the gallery. */
export interface Example {
  /** Unique among all examples; the name of its picture. */
  readonly name: string;
  readonly draw: (frame: Omit<ChartFrame, 'words'>) => string;
}

const signs: Readonly<Record<Bound, string>> = {
  exact: '',
  'at-least': '≥ ',
  'more-than': '> ',
  about: '≈ ',
  'at-most': '≤ ',
  'less-than': '< ',
};

const numbers = new Intl.NumberFormat('vi', { maximumFractionDigits: 4 });

export function number(value: number): string {
  return numbers.format(value);
}

export function percent(value: number): string {
  return `${number(value)} %`;
}

export function claimIn(value: (value: number) => string): (observation: Observation) => string {
  return (observation) => signs[observation.bound] + value(observation.value);
}

/** “≥ 80 % đến 2025” */
export function targetIn(value: (value: number) => string): (target: Target) => string {
  return (target) => {
    const aim = typeof target.value === 'number' ? [target.value] : (target.value ?? []);
    const words = aim.map((end) => value(end)).join('–');
    return `${signs[target.bound]}${words} đến ${endOf(target.due).slice(0, 4)}`;
  };
}

/** “9/2025” */
export function date(utcMs: number, precision: Precision): string {
  const day = new Date(utcMs);
  const year = String(day.getUTCFullYear());
  if (precision === 'year') return year;
  const month = `${day.getUTCMonth() + 1}/${year}`;
  return precision === 'month' ? month : `${day.getUTCDate()}/${month}`;
}
