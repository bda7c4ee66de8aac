import { group } from 'd3-array';
import { isCurrent } from '../../model/place.ts';
import { isProgress } from '../../stats/progress.ts';
import { model } from '../model.ts';

const byPlace = group(model.observations, ({ place }) => place.id);
const byIndicator = group(model.observations, ({ indicator }) => indicator.id);
const byReport = group(model.observations, ({ reportedBy }) => reportedBy.id);

/** The claims about a place; none is an answer too. */
export const observationsOfPlace = (id: string) => byPlace.get(id) ?? [];
export const observationsOfIndicator = (id: string) => byIndicator.get(id) ?? [];
export const observationsOfReport = (id: string) => byReport.get(id) ?? [];

export const currentProvinces = model.provinces.filter(isCurrent);
export const formerProvinces = model.provinces.filter((province) => !isCurrent(province));

/** Only the figures about the Resolution: what else is told of a place is context. */
export const progressOfPlace = (id: string) => observationsOfPlace(id).filter(isProgress);

/** Units of today with a figure about the Resolution. */
export const reportingProvinces = currentProvinces.filter(
  ({ id }) => progressOfPlace(id).length > 0,
);
