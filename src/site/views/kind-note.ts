import type { Observation } from '../../model/observation.ts';
import { resultKinds } from '../../stats/latest.ts';
import type { Reader } from '../../locales/reader.ts';

/** What a number is when it is no result: a change, an aim, an allocation. undefined for a result. */
export function kindNote({ kind }: Observation, { t }: Reader): string | undefined {
  return resultKinds.includes(kind) ? undefined : t.kind[kind];
}
