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

/**
 * Each member that an earlier one of its group stands in a relation to, with the first such one.
 *
 * @param likeness What members have in common that stand in the same relations: one is asked for all.
 */
export function withEarlier<Member>(
  group: readonly Member[],
  related: (earlier: Member, member: Member) => boolean,
  likeness: (member: Member, index: number) => string = (_, index) => String(index),
): readonly (readonly [Member, Member])[] {
  const seen = new Set<string>();
  const asked: Member[] = [];
  return group.flatMap((member, i) => {
    const earlier = asked.find((other) => related(other, member));
    const key = likeness(member, i);
    if (!seen.has(key)) asked.push(member);
    seen.add(key);
    return earlier === undefined ? [] : [[earlier, member] as const];
  });
}
