interface Settled {
  readonly x: number;
  readonly offset: number;
}

/**
 * How far each dot of a row stands off the middle line so that none hides another, px. What would
 * not fit into `max` on either side is pressed together: then dots overlap, but none is hidden.
 */
export function swarm(xs: readonly number[], radius: number, max: number): readonly number[] {
  const order = xs.map((x, index) => ({ x, index })).sort((a, b) => a.x - b.x || a.index - b.index);
  const offsets = xs.map(() => 0);
  let near: Settled[] = [];
  for (const { x, index } of order) {
    near = near.filter((other) => x - other.x < 2 * radius);
    const offset = freeOffset(x, near, 2 * radius);
    offsets[index] = offset;
    near.push({ x, offset });
  }
  const reach = Math.max(0, ...offsets.map(Math.abs));
  return reach > max ? offsets.map((offset) => (offset / reach) * max) : offsets;
}

/** The offset nearest to the middle line that leaves a distance to every dot near by. */
function freeOffset(x: number, near: readonly Settled[], distance: number): number {
  const beside = near.flatMap((other) => {
    const room = Math.sqrt(distance ** 2 - (x - other.x) ** 2);
    return [other.offset - room, other.offset + room];
  });
  const tried = [0, ...beside].sort((a, b) => Math.abs(a) - Math.abs(b) || a - b);
  const isFree = (offset: number) =>
    near.every((other) => Math.hypot(x - other.x, offset - other.offset) >= distance - 1e-6);
  return tried.find(isFree) ?? 0;
}
