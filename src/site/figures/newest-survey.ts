import { group } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { latest } from '../../stats/latest.ts';
import { isOneSurvey, surveyOf } from '../../stats/same-survey.ts';

/** Fewer places than this have no spread worth a sentence. */
const placesNeeded = 6;

/** The claims of the newest survey; undefined where none covers enough provinces. */
export function newestSurvey(claims: readonly Observation[]): readonly Observation[] | undefined {
  const provincial = claims.filter(({ place }) => place.kind === 'province');
  const surveys = [...group(provincial, surveyOf).values()].filter(
    (members) => members.length >= placesNeeded && isOneSurvey(members),
  );
  const [newest] = latest(surveys.flat());
  return surveys.find((members) => newest !== undefined && members.includes(newest));
}
