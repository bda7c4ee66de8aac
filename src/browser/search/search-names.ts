import { placeName } from './search-place-apart.ts';

/** What the index knows of a result without loading it. */
export interface Known {
  readonly kind: string;
  /** Its title first, then its other names. */
  readonly called: readonly string[];
}

export interface KnownThings {
  readonly byId: ReadonlyMap<string, Known>;
  /** The names of provinces old and new, as they are looked up. */
  readonly places: ReadonlySet<string>;
}

const kindsOfPlaces: readonly string[] = ['province', 'former-province'];

export async function loadNames(address: string): Promise<KnownThings> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}.`);
  const byKind: unknown = await answer.json();
  const entries = Object.entries(byKind ?? {}).flatMap(([kind, things]: [string, unknown]) =>
    Object.entries(things ?? {}).map(
      ([id, called]: [string, unknown]) => [id, { kind, called: textsOf(called) }] as const,
    ),
  );
  const places = entries
    .filter(([, { kind }]) => kindsOfPlaces.includes(kind))
    .flatMap(([, { called }]) => called.map(placeName));
  return { byId: new Map(entries), places: new Set(places) };
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
