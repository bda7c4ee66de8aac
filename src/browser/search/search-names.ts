import { placeName } from './search-place-apart.ts';

/** What the index knows of a result without loading it. */
export interface Known {
  readonly kind: string;
  /** Its title first, then its other names. */
  readonly called: readonly string[];
  /** Names of the units that it took over. */
  readonly tookOver: readonly string[];
}

export interface KnownThings {
  readonly byId: ReadonlyMap<string, Known>;
  /** The names of provinces old and new, as they are looked up. */
  readonly places: ReadonlySet<string>;
  /** What pages are called, and the questions that they answer. */
  readonly questions: readonly string[];
}

const kindsOfPlaces: readonly string[] = ['province', 'former-province'];

export async function loadNames(address: string): Promise<KnownThings> {
  const answer = await fetch(address, { cache: 'no-cache' });
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}.`);
  const { called: byKind, tookOver } = partsOf(await answer.json());
  const entries = Object.entries(byKind).flatMap(([kind, things]: [string, unknown]) =>
    Object.entries(things ?? {}).map(
      ([id, called]: [string, unknown]) =>
        [id, { kind, called: textsOf(called), tookOver: textsOf(tookOver[id]) }] as const,
    ),
  );
  const places = entries
    .filter(([, { kind }]) => kindsOfPlaces.includes(kind))
    .flatMap(([, { called }]) => called.map(placeName));
  const questions = entries
    .filter(([, { kind }]) => kind === 'page')
    .flatMap(([, { called }]) => called);
  return { byId: new Map(entries), places: new Set(places), questions };
}

/** The file is written by the build of this page; anything else is as if it said nothing. */
function partsOf(value: unknown): Record<'called' | 'tookOver', Readonly<Record<string, unknown>>> {
  const parts = recordOf(value);
  return { called: recordOf(parts['called']), tookOver: recordOf(parts['tookOver']) };
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function textsOf(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
