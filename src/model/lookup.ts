import type { Path, Sheet } from '../dataset/sheet.ts';
import type { Origin } from './origin.ts';

/** Things by their ids. */
export function byId<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): ReadonlyMap<string, Thing> {
  return new Map(things.map((thing) => [thing.id, thing]));
}

/** @throws When nothing has the id: the check makes sure that something does. */
export function find<Thing>(things: ReadonlyMap<string, Thing>, id: string): Thing {
  const thing = things.get(id);
  if (thing === undefined) throw new Error(`Nothing has the id “${id}”.`);
  return thing;
}

/** @throws When a file that must exist does not. */
export function onlyOne<Value>(name: string, sheets: readonly Sheet<Value>[]): Sheet<Value> {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error(`${name} is missing.`);
  return sheet;
}

/** The line on which the value at a path begins. */
export function originOf(sheet: Sheet, path: Path): Origin {
  return { file: sheet.path, line: sheet.atValue(path).line };
}
