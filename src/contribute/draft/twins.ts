import { claimsOf, sheetsOfClaims, type Claim } from '../../dataset/claims.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { Bound } from '../../dataset/file-types.ts';
import { mayBeOne } from '../../model/near-claims.ts';

/** A figure of a draft, with what it is likely about. */
export interface Drafted {
  readonly indicator: string | undefined;
  readonly place: string | undefined;
  readonly value: number;
  readonly bound: Bound | undefined;
  readonly time: string | null;
  /** When the article came out; '' where it does not say. */
  readonly told: string;
}

/** Finds figures of the same indicator and place that a drafted one may repeat. */
export type TwinFinder = (drafted: Drafted) => readonly Claim[];

export function twinFinderOf(dataset: Dataset): TwinFinder {
  const byIndicator = Map.groupBy(
    sheetsOfClaims(dataset).flatMap(claimsOf),
    ({ indicator }) => indicator,
  );
  return ({ indicator = '', place, value, bound = 'exact', time, told }) =>
    (byIndicator.get(indicator) ?? [])
      .filter((claim) => claim.place === place)
      .filter((claim) => {
        const date = claim.sheet.value.date ?? '';
        // An article without a date is compared by the very number.
        if (time === null && told === '') return claim.value === value;
        return mayBeOne({ value, bound, time, told }, { ...claim, told: date });
      });
}
