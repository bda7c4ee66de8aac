import { ascending, group } from 'd3-array';
import type { LegalDocument, Target } from '../../model/legal-document.ts';
import type { Observation } from '../../model/observation.ts';
import { daysOf, type Edtf } from '../../model/time.ts';
import type { TargetReading } from './reading.ts';
import { lastDay } from './due.ts';
import { targetReading } from './target-reading.ts';

/** What several documents set alike: one goal, with the day on which the first of them set it. */
export interface Goal {
  /** The first document’s target first. */
  readonly targets: readonly [Target, ...(readonly Target[])];
  readonly setOn: Edtf;
}

/** Targets for one indicator, place and scope, with one value and date, are one goal. */
export function goalsOf(
  targets: readonly Target[],
  documents: ReadonlyMap<string, LegalDocument>,
): readonly Goal[] {
  return [...group(targets, sameGoal).values()].flatMap((members) => {
    const dated = members
      .map((target) => ({ target, setOn: setOnDay(target, documents.get(target.document)) }))
      .sort((a, b) => ascending(daysOf(a.setOn).first, daysOf(b.setOn).first));
    const [first, ...others] = dated;
    if (first === undefined) return [];
    const { target, setOn } = first;
    return [{ targets: [target, ...others.map((one) => one.target)], setOn }];
  });
}

/** A goal that no indicator measures is told from others by its words. */
function sameGoal(target: Target): string {
  const { indicator, place, scope, value, bound, unit, due, text } = target;
  const what = indicator ?? text.vi;
  return JSON.stringify([what, place.id, scope?.id, value, bound, unit?.id, lastDay(due)]);
}

/**
 * The day a document bears; where it is not known, that on which the first of its sources told of
 * it; else the beginning of the time in which the goal is due.
 */
function setOnDay({ due }: Target, document: LegalDocument | undefined): Edtf {
  const told = document?.sources.flatMap(({ published }) => published ?? []).toSorted();
  return document?.date ?? told?.[0] ?? daysOf(due).first;
}

/** The claims that a target is about: same indicator, place and scope. */
export function claimsAbout(
  { indicator, place, scope }: Target,
  ofIndicator: (id: string) => readonly Observation[],
): readonly Observation[] {
  if (indicator === undefined) return [];
  return ofIndicator(indicator).filter(
    (claim) => claim.place.id === place.id && claim.scope?.id === scope?.id,
  );
}

/** The reading of every target that can be read, by its id: targets of one goal read alike. */
export function targetReadings(
  goals: readonly Goal[],
  claimsOf: (target: Target) => readonly Observation[],
  until: string,
): ReadonlyMap<string, TargetReading> {
  const found = goals.flatMap(({ targets, setOn }) => {
    const [target] = targets;
    const read = targetReading(target, claimsOf(target), { setOn, until });
    return read === undefined ? [] : targets.map(({ id }) => [id, read] as const);
  });
  return new Map(found);
}
