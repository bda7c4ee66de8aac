/** What is looked for, as the address of the page says it. */
export interface SearchState {
  readonly query: string;
  /** Only things of this kind; empty for all. */
  readonly kind: string;
}

/** From the part of an address after the question mark. */
export function searchState(search: string): SearchState {
  const values = new URLSearchParams(search);
  return { query: values.get('q')?.trim() ?? '', kind: values.get('kind') ?? '' };
}

/** The same the other way round; a page without a query has a plain address. */
export function searchAddress({ query, kind }: SearchState): string {
  if (query === '') return '';
  const values = new URLSearchParams({ q: query, ...(kind === '' ? {} : { kind }) });
  return `?${values.toString()}`;
}
