import type { Said } from '../../dataset/file-types.ts';
import type { Observation } from '../observation.ts';

/** What a claim says, whole: the parts that its id does not fix. */
export function sayingOf(claim: Observation): Said {
  const { value, bound, unit, kind, timing, time, scope, changeFrom, printed } = claim;
  return {
    value,
    bound,
    unit: unit.id,
    kind,
    timing,
    time,
    scope: scope?.id ?? null,
    change_from: changeFrom ?? null,
    ...(printed.length > 0 && { printed: printed.join(' / ') }),
  };
}

/** The value and whatever is not as usual, which is what a record keeps of a claim that is gone. */
export function briefly(said: Said, of: Observation): Said {
  return {
    value: said.value,
    ...(said.bound !== 'exact' && { bound: said.bound }),
    ...(said.unit !== of.indicator.unit.id && { unit: said.unit }),
    ...(said.kind !== of.indicator.kind && { kind: said.kind }),
    time: said.time ?? null,
    ...(said.scope !== null && { scope: said.scope }),
    ...(said.change_from !== null && { change_from: said.change_from }),
    ...(said.printed !== undefined && { printed: said.printed }),
  };
}

const parts = ['bound', 'unit', 'kind', 'timing', 'time', 'scope', 'change_from'] as const;

/** Two sayings without what they share, the value apart; undefined where they say the same. */
export function difference(
  was: Said,
  now: Said,
): { readonly was: Said; readonly now: Said } | undefined {
  const changed = parts.filter((part) => was[part] !== now[part]);
  if (changed.length === 0 && was.value === now.value) return undefined;
  const only = (said: Said): Said => ({
    value: said.value,
    ...Object.fromEntries(changed.map((part) => [part, said[part]])),
    ...(said.printed !== undefined && was.printed !== now.printed && { printed: said.printed }),
  });
  return { was: only(was), now: only(now) };
}
