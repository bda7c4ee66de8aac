import { group } from 'd3-array';
import type { Observation } from '../model/observation.ts';
import { latest } from '../stats/latest.ts';
import { surveyOf } from '../stats/same-survey.ts';
import { spread } from '../stats/spread.ts';
import type { Reader } from '../locales/reader.ts';
import { quantity } from './quantity.ts';

/** Fewer places than this have no spread worth a sentence. */
const placesNeeded = 6;

/** How the provinces of the newest survey lie apart; empty where no survey covers enough of them. */
export function newestSpread(claims: readonly Observation[], reader: Reader): string {
  const provincial = claims.filter(({ place }) => place.kind === 'province');
  const surveys = [...group(provincial, surveyOf).values()].filter(
    (members) => members.length >= placesNeeded && spread(members) !== undefined,
  );
  const [newest] = latest(surveys.flat());
  const survey = surveys.find((members) => newest !== undefined && members.includes(newest));
  const apart = survey && spread(survey);
  if (newest?.time == null || apart === undefined) return '';
  const { t, format } = reader;
  const say = (value: number) =>
    quantity({ value, bound: 'exact', unit: newest.unit }, reader).phrase;
  return t.indicator.spread(
    format.number(apart.places),
    format.date(newest.time),
    say(apart.least),
    say(apart.median),
    say(apart.most),
  );
}
