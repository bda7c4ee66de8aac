import type { Observation } from '../model/observation.ts';
import { daysOf, type Edtf } from '../model/time.ts';
import { resultKinds } from './latest.ts';

/** The day of Resolution 57-NQ/TW. */
export const resolutionDay: Edtf = '2024-12-22';

/** Indicators of what a place is, not of what is done under the Resolution. */
export const placeFacts: ReadonlySet<string> = new Set([
  'area',
  'population',
  'commune-level-units',
  'rural-communes',
  'wards',
]);

/**
 * Whether a claim is a figure about the Resolution: a result about one of its subjects for a time that
 * began on its day or later. Everything else is context: what describes a place, older editions and
 * figures, aims, and what bears no date.
 */
export function isProgress({ indicator, kind, time }: Observation): boolean {
  if (placeFacts.has(indicator.id) || !resultKinds.includes(kind) || time === null) return false;
  return daysOf(time).first >= resolutionDay;
}
