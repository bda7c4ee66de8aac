import type { Observation } from '../../model/observation.ts';
import type { Edtf } from '../../model/time.ts';
import type { Words } from '../../locales/words.ts';

/** What a number is that no source gives, as programs call it. */
export type ComputedRole = keyof Words['columns']['roles'];

/** A number that no source gives: this site counts or computes it. */
export interface Computed {
  readonly role: ComputedRole;
  /** null for a mark without a number, such as a break. */
  readonly value: number | null;
  /** As chart and headline write it. */
  readonly shown: string;
  /** Ids of what it is about. */
  readonly unit?: string | undefined;
  readonly indicator?: string | undefined;
  readonly place?: string | undefined;
  readonly region?: string | undefined;
  /** The goal that it belongs to. */
  readonly goal?: string | undefined;
  readonly timing?: Observation['timing'] | undefined;
  readonly time?: Edtf | null | undefined;
}

/** What a number computed from claims of one survey shares with them. */
export function sharedBy({ indicator, unit, timing, time }: Observation) {
  return { indicator: indicator.id, unit: unit.id, timing, time };
}

/** A number of things, counted here. */
export function counted(
  role: ComputedRole,
  value: number,
  { number }: { readonly number: (value: number) => string },
): Computed {
  return { role, value, shown: number(value) };
}
