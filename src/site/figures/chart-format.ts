import type { Unit } from '../../model/indicator.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import type { Reader } from '../../locales/reader.ts';
import { goalOf } from '../views/target-view.ts';
import { boundSigns, quantityOf } from '../views/quantity.ts';

/** How charts write numbers and dates: signs for bounds, since words do not fit. */
export function chartFormat(reader: Reader) {
  const { format, t } = reader;
  return {
    value: format.large,
    percent: format.percent,
    date: format.axisDate,
    claim: (observation: Observation) => shortClaim(observation, reader),
    target: (target: Target) => t.chart.targetMark(goalOf(target, reader), format.date(target.due)),
    goal: (target: Target) => goalOf(target, reader),
  };
}

/** Numbers on an axis or a scale of a unit. */
export function axisValue({ style }: Unit, { format }: Reader): (value: number) => string {
  return style === 'percent' ? format.percent : format.large;
}

/** A claim without its unit: “> 65 million”, “72.63%”. */
export function shortClaim(observation: Observation, reader: Reader): string {
  return `${boundSigns[observation.bound]}${quantityOf(observation, reader).number}`;
}
