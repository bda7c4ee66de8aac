/** Where the row of a place stands in a table whose rows can be led to: once on a page. */
export function rowAnchor(place: string): string {
  return `row-${place}`;
}
