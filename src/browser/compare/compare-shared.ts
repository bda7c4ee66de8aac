import type { SharedEntry, SharedFile } from '../../charts/compare/spec.ts';
import { fileReader } from '../file-reader.ts';
import type { Option } from './compare-options.ts';

/** For what places have figures, in the order in which it is told. */
export interface InCommon {
  readonly results: readonly string[];
  /** What the totals of indices are made of. */
  readonly parts: readonly string[];
  /** What describes a place. */
  readonly context: readonly string[];
  /** For which some of them have a figure and some have none. */
  readonly ofSome: readonly string[];
}

/** What the chosen places have in common, where no indicator is chosen. */
export interface Shared {
  readonly common: InCommon;
  /** What stands there at once. */
  readonly shown: readonly string[];
  /** Whether so little stands there that former units tell more. */
  readonly isFew: boolean;
  /** The former units of these names, where there are any, and what these have in common. */
  readonly former: readonly string[];
  readonly before: InCommon;
  /** Which of their results are of one time. */
  readonly alike: readonly string[];
}

interface Held {
  readonly id: string;
  readonly at: number;
  /** Of those places that have it. */
  readonly entries: readonly SharedEntry[];
  readonly isShared: boolean;
}

/** What all of these places have, and what some of them have: about the Resolution first. */
export function sharedBy(file: SharedFile, ids: readonly string[]): InCommon {
  const own = ids.map((id) => new Map(file.places[id]?.map((entry) => [entry[0], entry])));
  const held = file.indicators
    .map((id, at) => {
      const entries = own.map((known) => known.get(at)).filter((entry) => entry !== undefined);
      return { id, at, entries, isShared: entries.length === ids.length };
    })
    .filter(({ entries }) => entries.length > 0)
    .toSorted(toldBefore(file));
  const shared = held.filter(({ isShared }) => isShared).map(({ id }) => id);
  const { parts, context } = file;
  return {
    results: shared.filter((id) => !parts.includes(id) && !context.includes(id)),
    parts: shared.filter((id) => parts.includes(id)),
    context: shared.filter((id) => context.includes(id)),
    ofSome: held.filter(({ isShared }) => !isShared).map(({ id }) => id),
  };
}

/**
 * What is of the time of the Resolution comes in the order of the file, after it the newest; a score
 * or a rank of two editions is no comparison and waits behind those of one.
 */
function toldBefore({ totals, parts, context }: SharedFile): (a: Held, b: Held) => number {
  const steps = (one: Held) => [
    Number(context.includes(one.id)),
    Number(parts.includes(one.id)),
    Number(!one.entries.every(([, , isProgress]) => isProgress)),
    Number(totals.includes(one.id) && new Set(one.entries.map(([, day]) => day)).size > 1),
  ];
  const dayOf = ({ entries }: Held) => Math.min(...entries.map(([, day]) => day));
  return (a, b) => {
    const [ofA, ofB] = [steps(a), steps(b)];
    const at = ofA.findIndex((step, i) => step !== ofB[i]);
    if (at >= 0) return (ofA[at] ?? 0) - (ofB[at] ?? 0);
    const isOlder = ofA[2] === 1;
    return (isOlder ? dayOf(b) - dayOf(a) : 0) || a.at - b.at;
  };
}

/** So many results are drawn at once; the rest is a press away. */
const atOnce = 6;
/** Fewer results than so many leave a reader with little. */
const few = 3;

/** What is shown of places before anybody chose an indicator. */
export function sharedOf(
  file: SharedFile,
  ids: readonly string[],
  namesakes: readonly string[],
): Shared {
  const common = sharedBy(file, ids);
  const isOther = namesakes.some((id, i) => id !== ids[i]);
  const former = isOther ? namesakes : [];
  const before = sharedBy(file, former);
  const shown = common.results.slice(0, atOnce);
  const alike = before.results.filter((id) => isOfOneTime(file, id, former));
  return { common, shown, isFew: shown.length < few, former, before, alike };
}

function isOfOneTime({ indicators, places }: SharedFile, id: string, ids: readonly string[]) {
  const at = indicators.indexOf(id);
  const days = ids.map((place) => places[place]?.find(([one]) => one === at)?.[1]);
  return new Set(days).size === 1;
}

/** How many indicators all of the places have. */
export function countOf({ results, parts, context }: InCommon): number {
  return results.length + parts.length + context.length;
}

/** The former units that bore the names of these places; a place that has none stays. */
export function namesakesOf(places: readonly Option[], all: readonly Option[]): readonly Option[] {
  return places.map(
    (place) =>
      all.find(({ id, partOf }) => partOf === place.id && id.startsWith(`${place.id}-until-`)) ??
      place,
  );
}

/** Asks for the file once, and again where it did not arrive. */
export function sharedReader(address: string): () => Promise<SharedFile | undefined> {
  const read = fileReader(address, isSharedFile);
  return () => read('');
}

/** It comes from the same build as the script, so one look is enough. */
function isSharedFile(value: unknown): value is SharedFile {
  return typeof value === 'object' && value !== null && 'indicators' in value;
}
