import type { Dataset } from '../../dataset/dataset.ts';
import type { Texts } from '../../dataset/file-types.ts';
import { callTheNation } from '../find/findable.ts';
import { foldedWords } from '../find/folded-words.ts';

/**
 * The places a text names, in the order in which it does; the nation where it says so.
 *
 * @param day When it was told: a name that a former unit left to a new one means the one of that day.
 */
export type PlaceFinder = (text: string, day?: string) => readonly string[];

interface Known {
  readonly id: string;
  /** The first and the last day on which it was there. */
  readonly from: string;
  readonly to: string;
  readonly words: string;
}

/** Knows the units of today and their former selves by all names. */
export function placeFinderOf({ province, country }: Dataset): PlaceFinder {
  const known: readonly Known[] = [
    ...country.flatMap(({ value }) =>
      [...namesOf(value), ...callTheNation].map((name) => entry(value.id, name)),
    ),
    ...province.flatMap(({ value }) =>
      namesOf(value).map((name) => entry(value.id, name, value.from, value.to)),
    ),
  ].filter(({ words }) => words.trim() !== '');
  return (text, day = '9999') => {
    const words = ` ${foldedWords(text).join(' ')} `;
    const found = known
      .map((one) => ({ ...one, at: words.indexOf(one.words) }))
      .filter(({ at }) => at >= 0);
    // A name within a longer one that was found at the same spot is no place of its own.
    const own = found.filter((one) => !found.some((other) => holds(other, one)));
    const ofDay = own.filter(
      (one) =>
        livedOn(one, day) || !own.some((other) => other.words === one.words && livedOn(other, day)),
    );
    return [...new Set(ofDay.sort((a, b) => a.at - b.at).map(({ id }) => id))];
  };
}

interface At {
  readonly at: number;
  readonly words: string;
}

function holds(longer: At, shorter: At): boolean {
  return (
    longer.words.length > shorter.words.length &&
    longer.at <= shorter.at &&
    shorter.at + shorter.words.length <= longer.at + longer.words.length
  );
}

function livedOn({ from, to }: Known, day: string): boolean {
  return from <= day && day <= to;
}

function entry(id: string, name: string, from?: string | null, to?: string | null): Known {
  const words = ` ${foldedWords(name).join(' ')} `;
  return { id, from: from ?? '', to: to ?? '9999-99', words };
}

function namesOf({
  name: { en, vi, uk, ru },
  aliases = [],
}: {
  readonly name: Texts;
  readonly aliases?: readonly string[];
}): readonly string[] {
  return [en, vi, uk, ru, ...aliases].filter((text) => text !== undefined);
}
