import { group } from 'd3-array';
import { isCurrent } from '../../model/place.ts';
import { model } from '../model.ts';

const byPlace = group(model.observations, ({ place }) => place.id);
const byIndicator = group(model.observations, ({ indicator }) => indicator.id);
const byReport = group(model.observations, ({ reportedBy }) => reportedBy.id);

/** What describes a place rather than what it does about the Resolution. */
export const placeFacts: ReadonlySet<string> = new Set([
  'area',
  'population',
  'commune-level-units',
  'rural-communes',
  'wards',
]);

/** The claims about a place; none is an answer too. */
export const observationsOfPlace = (id: string) => byPlace.get(id) ?? [];
export const observationsOfIndicator = (id: string) => byIndicator.get(id) ?? [];
export const observationsOfReport = (id: string) => byReport.get(id) ?? [];

export const currentProvinces = model.provinces.filter(isCurrent);
export const formerProvinces = model.provinces.filter((province) => !isCurrent(province));

/** The same without what only describes the place. */
export const reportsOfPlace = (id: string) =>
  observationsOfPlace(id).filter(({ indicator }) => !placeFacts.has(indicator.id));

/** Units of today of which more is told than what they are. */
export const reportingProvinces = currentProvinces.filter(
  ({ id }) => reportsOfPlace(id).length > 0,
);
