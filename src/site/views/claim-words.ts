import type { Observation } from '../../model/observation.ts';
import type { ClaimReader } from './quantity.ts';

/** When a claim holds, in words. */
export function whenOf({ timing, time }: Observation, { t, format }: ClaimReader): string {
  if (time === null) return t.claim.undated;
  const date = format.date(time);
  // What is dated by a year alone is of that year, not of its last day.
  const isYear = time.length === 'YYYY'.length;
  return timing === 'as-of' && !isYear ? t.claim.asOf(date) : t.claim.over(date);
}

/** What the number is not: a change, an aim, an allocation, about the whole place. */
export function cautionOf(claim: Observation, reader: ClaimReader): string {
  const scope = claim.scope && reader.plain(claim.scope.name);
  return [kindCaution(claim, reader), scope].filter(Boolean).join('; ');
}

function kindCaution({ kind, changeFrom }: Observation, { t, format }: ClaimReader): string {
  switch (kind) {
    case 'delta':
      return t.kindNote.delta(format.date(changeFrom ?? ''));
    case 'target':
      return t.kindNote.target;
    case 'allocation':
      return t.kindNote.allocation;
    default:
      return '';
  }
}
