/** What was chosen, by ids. */
export interface Chosen {
  readonly places: readonly string[];
  readonly indicators: readonly string[];
}

/** From the query of an address; a name that comes twice counts once. */
export function chosenIn(query: string): Chosen {
  const fields = new URLSearchParams(query);
  return { indicators: unique(fields.getAll('i')), places: unique(fields.getAll('p')) };
}

/** The query that says it: empty when nothing is chosen. */
export function queryOf({ places, indicators }: Chosen): string {
  const fields = new URLSearchParams([
    ...indicators.map((id) => ['i', id]),
    ...places.map((id) => ['p', id]),
  ]);
  return fields.size === 0 ? '' : `?${fields.toString()}`;
}

/** The same choice with one name put right. */
export function mended(query: string, wrong: string, right: string): string {
  const { places, indicators } = chosenIn(query);
  const mend = (names: readonly string[]) =>
    unique(names.map((name) => (name === wrong ? right : name)));
  return queryOf({ places: mend(places), indicators: mend(indicators) });
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names.map((name) => name.trim()).filter(Boolean))];
}
