import type { Observation } from '../../model/observation.ts';
import { endOf } from '../../model/time.ts';
import { change, type Change } from '../../stats/change.ts';
import { isTimed, series } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import { roundedTo } from './headline-quantity.ts';
import { whenOf } from '../views/claim-words.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { quantityOf } from '../views/quantity.ts';

/** From the claim before, as it stood when this one was made; undefined where they cannot be compared. */
export function changeTo([claim, ...others]: readonly Observation[]): Change | undefined {
  if (!claim || others.length > 0 || !isTimed(claim)) return undefined;
  const line = series(observationsOfIndicator(claim.indicator.id)).find(({ observations }) =>
    observations.includes(claim),
  );
  if (line === undefined) return undefined;
  const last = endOf(claim.time);
  const observations = line.observations.filter(({ time }) => endOf(time) <= last);
  const found = change({ ...line, observations });
  return found?.to.time === claim.time && found.to.value === claim.value ? found : undefined;
}

/** “+5 points; before: 40%, 2024”. */
export function changeText({ from, to, absolute }: Change, reader: Reader): string {
  const before = `${quantityOf(from, reader).phrase}, ${whenOf(from, reader)}`;
  return reader.words.home.meeting.before(before, differenceOf(to, absolute, reader));
}

/** Of ranks both ends say it better than their difference. */
function differenceOf({ unit }: Observation, absolute: number, { format, words }: Reader): string {
  const rounded = roundedTo(absolute, 3);
  if (unit.style === 'rank') return '';
  const written = format.signed(rounded);
  return unit.style === 'percent' ? words.findings.percentagePoints(written, rounded) : written;
}
