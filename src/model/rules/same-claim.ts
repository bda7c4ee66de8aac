import type { Claim } from '../../dataset/claims.ts';
import type { Register } from './register.ts';

/** Claims that speak of the same thing, all but the number, in groups of two and more. */
export function bySubject({ claims }: Register): readonly (readonly Claim[])[] {
  const groups = Map.groupBy(claims, (claim) => {
    const { indicator, place, scope, timing, time, kind, unit, changeFrom, edition } = claim;
    return JSON.stringify([indicator, place, scope, timing, time, kind, unit, changeFrom, edition]);
  });
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Each member that an earlier one of its group stands in a relation to, with the first such one. */
export function withEarlier<Member>(
  group: readonly Member[],
  related: (earlier: Member, member: Member) => boolean,
): readonly (readonly [Member, Member])[] {
  return group.flatMap((member, i) => {
    const at = group.findIndex((other) => related(other, member));
    const earlier = at < i ? group[at] : undefined;
    return earlier === undefined ? [] : [[earlier, member] as const];
  });
}
