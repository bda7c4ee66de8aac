import { createHash } from 'node:crypto';
import { group } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import type { Province } from '../../model/place.ts';
import { broadSurveys } from '../figures/survey-view.ts';
import { knownPath, paths } from '../links/paths.ts';
import { geography, known, model } from '../model.ts';
import { followups } from '../views/followups.ts';
import { observationsOfPlace, observationsOfReport } from '../views/observations.ts';

/**
 * What the pages and files of a subject are made from, besides the code: a hash that stays the same
 * as long as they do. It may change more often than they do, and never less.
 */
export function inputsOf(subject: string): string {
  const hash = createHash('sha256');
  hash.update(common());
  if (subject === knownPath) hash.update(known);
  const read = cellsReadBy.get(subject)?.();
  if (read === undefined) hash.update(everyCell());
  else for (const cell of read) hash.update(hashOfCell(cell));
  return hash.digest('hex');
}

/** All claims about an indicator in one place. */
const cells = group(model.observations, cellOf);
const cellsOfIndicator = group(cells.keys(), indicatorOf);

function cellOf({ indicator, place }: Observation): string {
  return nameOf(indicator.id, place.id);
}

function nameOf(indicator: string, place: string): string {
  return `${indicator} ${place}`;
}

function indicatorOf(cell: string): string {
  return cell.slice(0, cell.indexOf(' '));
}

/** The subjects that read some claims only; every other subject reads all. */
const cellsReadBy: ReadonlyMap<string, () => Iterable<string>> = new Map([
  ...[...model.indicators.keys()].map((id) => [paths.indicator(id), () => about([id])] as const),
  ...model.provinces.map((one) => [paths.province(one.id), () => readByProvince(one)] as const),
  ...model.meetings.map(
    ({ id }) => [paths.meeting(id), () => about(indicatorsOf(observationsOfReport(id)))] as const,
  ),
  ...followups.map(({ directive }) => [paths.directive(directive.id), () => []] as const),
  ...[...model.documents.values()].map(
    ({ id }) =>
      [
        paths.document(id),
        () =>
          about(
            model.targets.flatMap((target) =>
              target.document === id && target.indicator !== undefined ? [target.indicator] : [],
            ),
          ),
      ] as const,
  ),
]);

function about(indicators: readonly string[]): readonly string[] {
  return indicators.flatMap((id) => cellsOfIndicator.get(id) ?? []);
}

/**
 * What is said of it, of the units it was made of or went into, in its meetings, and in surveys; of
 * the nation, what is told of the same indicators: all of it where the province has nothing.
 */
function readByProvince(province: Province): Iterable<string> {
  const family = model.provinces.filter(
    ({ id, successor }) => successor === province.id || id === province.successor,
  );
  const own = [province, ...family].flatMap(({ id }) => observationsOfPlace(id));
  const told = model.meetings
    .filter(({ nodes, body }) => nodes.includes(province) || body.place === province)
    .flatMap(({ id }) => observationsOfReport(id));
  const indicators =
    observationsOfPlace(province.id).length === 0
      ? [...model.indicators.keys()]
      : indicatorsOf([...own, ...told]);
  const national = indicators.map((id) => nameOf(id, model.nation.id));
  return new Set([
    everySurvey,
    ...[...own, ...told].map(cellOf),
    ...national.filter((cell) => cells.has(cell)),
  ]);
}

function indicatorsOf(observations: readonly Observation[]): readonly string[] {
  return [...new Set(observations.map(({ indicator }) => indicator.id))];
}

/** Stands for the claims of all surveys, without what else their cells say. */
const everySurvey = 'surveys';

const surveyed = once(() =>
  [...model.indicators.keys()].flatMap((id) =>
    broadSurveys(id).flatMap(({ observations }) => observations),
  ),
);

/** What all cells say, for the many subjects that may read any. */
const everyCell = once(() => {
  const hash = createHash('sha256');
  for (const cell of cells.keys()) hash.update(hashOfCell(cell));
  return hash.digest('hex');
});

/** All that the claims of a cell say, whole. */
function hashOfCell(cell: string): string {
  const known = hashes.get(cell) ?? hashOf(cell === everySurvey ? surveyed() : cells.get(cell));
  hashes.set(cell, known);
  return known;
}

const hashes = new Map<string, string>();

/** Everything but what claims say: of what and when they are, meetings, documents, names, targets. */
const common = once(() => {
  const { observations, ...rest } = model;
  const subjects = observations.map(({ id, indicator, place, time, scope, kind, reportedBy }) => [
    id,
    indicator.id,
    place.id,
    time,
    scope?.id,
    kind,
    reportedBy.id,
  ]);
  return hashOf([subjects, rest, geography]);
});

function hashOf(thing: unknown): string {
  return createHash('sha256').update(JSON.stringify(thing, named)).digest('hex');
}

/** Maps and sets as lists; what a claim names is told by its id, and whole among the names. */
function named(key: string, value: unknown): unknown {
  if (value instanceof Map || value instanceof Set) return [...value];
  const isName = key === 'indicator' || key === 'place' || key === 'unit';
  if (isName && typeof value === 'object' && value !== null && 'id' in value) return value.id;
  return value;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
