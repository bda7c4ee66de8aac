import { groups } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { breaksOf, cutsOf } from '../../stats/segments.ts';
import type { Series, TimedObservation } from '../../stats/series.ts';
import type { Survey } from '../../stats/surveys.ts';
import type { Reader } from '../../locales/reader.ts';
import { saidValue } from '../headlines/headline-quantity.ts';
import { sharedBy, type Computed } from '../views/computed.ts';
import { medianOf } from './survey-view.ts';
import type { Multiple, MultiplePoint, MultipleRun } from '../../charts/multiples/spec.ts';
import { runsOf } from '../../stats/runs.ts';

/** A series as one small chart; `rowOf` says in which row of the table a claim stands. */
export function panelOf(
  line: Series,
  title: string,
  colour: 'place' | 'focus' | 'nation',
  rowOf: (claim: TimedObservation) => number,
): Multiple {
  const breaks = breaksOf(line);
  const point = (claim: TimedObservation): MultiplePoint => ({
    time: claim.time,
    value: claim.value,
    bound: claim.bound,
    row: rowOf(claim),
  });
  const runs = runsOf(line, breaks);
  const joined = new Set(runs.flat());
  const alone = line.observations.filter((claim) => !joined.has(claim)).map((claim) => [claim]);
  return {
    title,
    style: line.observations[0]?.unit.style ?? 'count',
    lines: [{ colour, runs: [...runs, ...alone].map((run) => run.map(point)) }],
    breaks: [...breaks, ...cutsOf(line.place)],
  };
}

/** The middle of the provinces over the editions of an index, cut where the provinces changed. */
export function medianRuns(surveys: readonly Survey[]): readonly MultipleRun[] {
  const medians = surveys.flatMap((survey) => {
    const value = medianOf(survey);
    if (value === undefined) return [];
    const hasEnded = survey.observations.some(isOfThePast);
    return [{ hasEnded, point: { time: survey.time, value, bound: 'exact' as const } }];
  });
  if (medians.length < 2) return [];
  return groups(medians, ({ hasEnded }) => hasEnded).map(([, run]) =>
    run.map(({ point }) => point),
  );
}

/** The same medians as numbers with their times; none where no line of them is drawn. */
export function medianNumbers(surveys: readonly Survey[], reader: Reader): readonly Computed[] {
  if (medianRuns(surveys).length === 0) return [];
  return surveys.flatMap((survey) => {
    const [claim] = survey.observations;
    const value = medianOf(survey);
    if (claim === undefined || value === undefined) return [];
    const shown = saidValue(value, claim, reader).bare;
    return [{ ...sharedBy(claim), role: 'median' as const, value, shown }];
  });
}

/** Whether a claim is about a province that has ended. */
function isOfThePast({ place }: Observation): boolean {
  return place.kind === 'province' && place.to !== undefined;
}

/** The medians of the provinces that a line belongs to: those with a time in common with it. */
export function beside(
  { observations }: Series,
  medians: readonly MultipleRun[],
): readonly MultipleRun[] {
  const times = new Set(observations.map(({ time }) => time));
  return medians.filter((run) => run.some(({ time }) => times.has(time)));
}
