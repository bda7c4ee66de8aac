import type { Observation } from '../model/observation.ts';

/**
 * Whether claims can be laid side by side across places: one indicator, scope, kind, unit and time, told
 * in one place (a meeting or one edition of a publication), exact, and each place once.
 */
export function isOneSurvey(observations: readonly Observation[]): boolean {
  const [first] = observations;
  if (!first) return false;
  const places = new Set(observations.map(({ place }) => place.id));
  const survey = surveyOf(first);
  return (
    places.size === observations.length &&
    observations.every(
      (one) => one.bound === 'exact' && one.time !== null && surveyOf(one) === survey,
    )
  );
}

/** What must be equal for two claims to come from one survey. */
export function surveyOf(observation: Observation): string {
  const { indicator, scope, kind, unit, time, edition, reportedBy } = observation;
  return [
    indicator.id,
    scope?.id,
    kind,
    unit.id,
    time,
    edition,
    reportedBy.kind,
    reportedBy.id,
  ].join(' ');
}
