import { isCurrent, type Province } from '../../src/model/place.ts';

/** A unit of a map and the units of before July 2025 that make it up. */
export interface MapUnit {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly string[];
}

/** The 63 units that existed until 30 June 2025, each by itself. */
export function unitsUntil2025(provinces: readonly Province[]): readonly MapUnit[] {
  return provinces
    .filter(({ codes }) => codes.some(({ scheme }) => scheme === 'iso-3166-2'))
    .map(({ id, name }) => ({ id, name: name.vi, parts: [id] }))
    .toSorted(byId);
}

/** The 34 units of today. */
export function unitsOfToday(provinces: readonly Province[]): readonly MapUnit[] {
  return provinces
    .filter(isCurrent)
    .map(({ id, name, predecessors }) => ({
      id,
      name: name.vi,
      parts: predecessors.length > 0 ? predecessors : [id],
    }))
    .toSorted(byId);
}

function byId(a: MapUnit, b: MapUnit): number {
  return a.id < b.id ? -1 : 1;
}
