import type { Dataset } from '../dataset/dataset.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { toBody } from './body.ts';
import { toIndicator } from './indicator.ts';
import { byId, onlyOne } from './lookup.ts';
import type { Names } from './names.ts';
import {
  isCurrent,
  toNation,
  toProvince,
  type Nation,
  type Place,
  type Province,
} from './place.ts';
import { toProgramme } from './programme.ts';

/** What has a name, with the places in the order in which they are shown. */
export interface Named extends Names {
  readonly nation: Nation;
  readonly provinces: readonly Province[];
}

/**
 * Everything that a file may refer to. Expects a dataset that passed the check.
 *
 * @throws On a reference to nothing, which the check would have found.
 */
export function toNames(dataset: Dataset): Named {
  const nation = toNation(onlyOne('country.yaml', dataset.country));
  const provinces = dataset.province
    .map(toProvince)
    .sort((a, b) => Number(isCurrent(b)) - Number(isCurrent(a)) || (a.id < b.id ? -1 : 1));
  const places = byId<Place>([nation, ...provinces]);
  const units = byId(entries(dataset.units));
  const groups = byId(entries(dataset.groups));
  return {
    nation,
    provinces,
    places,
    scopes: byId(entries(dataset.scopes)),
    units,
    bodies: byId(entries(dataset.bodies).map((body) => toBody(body, places))),
    indicators: byId(dataset.indicator.map((sheet) => toIndicator(sheet, units, groups))),
    programmes: byId(entries(dataset.programmes).map((it) => toProgramme(it, places))),
  };
}

/** What registries list. */
export function entries<Value>(sheets: readonly Sheet<readonly Value[]>[]): readonly Value[] {
  return sheets.flatMap(({ value }) => value);
}
