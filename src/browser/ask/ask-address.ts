/** Ids of a place and an indicator; empty where none is named. */
export interface Asked {
  readonly place: string;
  readonly indicator: string;
}

/** From the part of an address after the question mark. */
export function asked(search: string): Asked {
  const values = new URLSearchParams(search);
  return { place: values.get('place') ?? '', indicator: values.get('indicator') ?? '' };
}

/** The same the other way round. */
export function askAddress({ place, indicator }: Asked): string {
  const values = new URLSearchParams({
    ...(place === '' ? {} : { place }),
    ...(indicator === '' ? {} : { indicator }),
  }).toString();
  return values === '' ? '' : `?${values}`;
}
