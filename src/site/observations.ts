import { group } from 'd3-array';
import { isCurrent } from '../model/place.ts';
import { model } from './model.ts';

const byPlace = group(model.observations, ({ place }) => place.id);
const byIndicator = group(model.observations, ({ indicator }) => indicator.id);
const byReport = group(model.observations, ({ reportedBy }) => reportedBy.id);

/** The claims about a place; none is an answer too. */
export const observationsOfPlace = (id: string) => byPlace.get(id) ?? [];
export const observationsOfIndicator = (id: string) => byIndicator.get(id) ?? [];
export const observationsOfReport = (id: string) => byReport.get(id) ?? [];

export const currentProvinces = model.provinces.filter(isCurrent);
export const formerProvinces = model.provinces.filter((province) => !isCurrent(province));

/** Units of today about which at least one claim was made. */
export const reportingProvinces = currentProvinces.filter(({ id }) => byPlace.has(id));
