import type { Province } from '../../src/model/place.ts';
import { corrected } from './corrected.ts';
import { corrections } from './corrections.ts';
import { naturalEarthUnits } from './natural-earth.ts';
import type { UnitShape } from './unit-shape.ts';

/** The 63 units with our ids, with what Natural Earth gets wrong put right. */
export function unitShapes(
  naturalEarth: string,
  provinces: readonly Province[],
): readonly UnitShape[] {
  const idOf = new Map(
    provinces.flatMap(({ id, codes }) =>
      codes.filter(({ scheme }) => scheme === 'iso-3166-2').map(({ code }) => [code, id]),
    ),
  );
  const shapes = naturalEarthUnits(naturalEarth).map(({ code, polygons }) => {
    const id = idOf.get(code);
    if (id === undefined) throw new Error(`no province file has the ISO 3166-2 code ${code}`);
    return { id, polygons };
  });
  return corrections.reduce<readonly UnitShape[]>(corrected, shapes);
}
