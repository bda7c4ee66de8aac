import { observationsOfPlace } from './observations.ts';

/** With more figures than so many about its place, a page leaves these to other pages and keeps its weight. */
const most = { lines: 95, olderClaims: 120, missingNames: 130 } as const;

/** Whether the page of a place has room beside its figures for lines, older claims, or names of what is missing. */
export function hasRoomFor(what: keyof typeof most, place: string): boolean {
  return observationsOfPlace(place).length <= most[what];
}
