import { createHash } from 'node:crypto';
import type { Observation } from '../../model/observation.ts';
import type { Province } from '../../model/place.ts';
import { broadSurveys } from '../figures/survey-view.ts';
import { paths } from '../links/paths.ts';
import { geography, model } from '../model.ts';
import {
  observationsOfIndicator,
  observationsOfPlace,
  observationsOfReport,
} from '../views/observations.ts';

/**
 * What the pages and files of a subject are made from, besides the code: a hash that stays the same
 * as long as they do. It may change more often than they do, and never less.
 */
export function inputsOf(subject: string): string {
  const hash = createHash('sha256');
  hash.update(common());
  for (const id of indicatorsReadBy.get(subject)?.() ?? model.indicators.keys()) {
    hash.update(hashOfIndicator(id));
  }
  return hash.digest('hex');
}

/** The subjects that read claims about some indicators only; every other subject reads all. */
const indicatorsReadBy: ReadonlyMap<string, () => Iterable<string>> = new Map([
  ...[...model.indicators.keys()].map((id) => [paths.indicator(id), () => [id]] as const),
  ...model.provinces.map((one) => [paths.province(one.id), () => readByProvince(one)] as const),
  ...model.meetings.map(
    ({ id }) => [paths.meeting(id), () => indicatorsOf(observationsOfReport(id))] as const,
  ),
  ...[...model.documents.values()].map(
    ({ id }) =>
      [
        paths.document(id),
        () =>
          model.targets.flatMap((target) =>
            target.document === id && target.indicator !== undefined ? [target.indicator] : [],
          ),
      ] as const,
  ),
]);

/** Its own, those of the units it was made of or went into, those of its meetings, and all surveys. */
function readByProvince(province: Province): Iterable<string> {
  const family = model.provinces.filter(
    ({ id, successor }) => successor === province.id || id === province.successor,
  );
  const meetings = model.meetings.filter(
    ({ nodes, body }) => nodes.includes(province) || body.place === province,
  );
  return new Set([
    ...[province, ...family].flatMap(({ id }) => indicatorsOf(observationsOfPlace(id))),
    ...meetings.flatMap(({ id }) => indicatorsOf(observationsOfReport(id))),
    ...surveyed(),
  ]);
}

function indicatorsOf(observations: readonly Observation[]): readonly string[] {
  return [...new Set(observations.map(({ indicator }) => indicator.id))];
}

const surveyed = once(() =>
  [...model.indicators.keys()].filter((id) => broadSurveys(id).length > 0),
);

/** All claims about an indicator, whole. */
function hashOfIndicator(id: string): string {
  const known = hashes.get(id) ?? hashOf(observationsOfIndicator(id));
  hashes.set(id, known);
  return known;
}

const hashes = new Map<string, string>();

/** Everything but what claims say: which there are, all meetings, documents, names and targets. */
const common = once(() => {
  const { observations, ...rest } = model;
  return hashOf([observations.map(({ id }) => id), rest, geography]);
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
