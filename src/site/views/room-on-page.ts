import { observationsOfPlace } from './observations.ts';

/** With more figures than so many about its place, a page leaves these to other pages and keeps its weight. */
const most = { missingNames: 80, reportTitles: 80, lines: 95, olderClaims: 120 } as const;

/** Whether the page of a place has room beside its figures for lines, names of what is missing, titles of reports, or older claims. */
export function hasRoomFor(what: keyof typeof most, place: string): boolean {
  return observationsOfPlace(place).length <= most[what];
}
