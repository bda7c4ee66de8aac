import type { Correction } from './corrections.ts';
import { cutRing } from './cut-ring.ts';
import { holds, type Polygon, type UnitShape } from './unit-shape.ts';

/**
 * Gives the part that a correction is about to the unit it belongs to.
 *
 * @throws When there is no such part: the correction is wrong, or the source has mended it.
 */
export function corrected(
  units: readonly UnitShape[],
  { from, to, holds: point, line }: Correction,
): readonly UnitShape[] {
  const polygons = units.find(({ id }) => id === from)?.polygons ?? [];
  const whole = polygons.find(([outline]) => holds(outline, point));
  if (whole === undefined || !units.some(({ id }) => id === to)) {
    throw new Error(`${from} has no part at ${point.join(', ')} to give to ${to}`);
  }
  const pieces: readonly Polygon[] = line ? cutRing(whole[0], line).map((ring) => [ring]) : [whole];
  const given = pieces.filter(([outline]) => holds(outline, point));
  const kept = pieces.filter((piece) => !given.includes(piece));
  return units.map((unit) => {
    if (unit.id === to) return { ...unit, polygons: [...unit.polygons, ...given] };
    if (unit.id !== from) return unit;
    return { ...unit, polygons: [...polygons.filter((one) => one !== whole), ...kept] };
  });
}
