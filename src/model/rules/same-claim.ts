import type { Claim } from '../../dataset/claims.ts';
import type { Register } from './register.ts';

/** Claims that speak of the same thing, all but the number, in groups of two and more. */
export function bySubject({ claims }: Register): readonly (readonly Claim[])[] {
  const groups = Map.groupBy(claims, (claim) => {
    const { indicator, place, timing, time, kind, unit, changeFrom, edition } = claim;
    return JSON.stringify([indicator, place, timing, time, kind, unit, changeFrom, edition]);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Every two members of a group, the earlier first. */
export function pairs<Member>(group: readonly Member[]): readonly (readonly [Member, Member])[] {
  return group.flatMap((one, i) => group.slice(i + 1).map((other) => [one, other] as const));
}
