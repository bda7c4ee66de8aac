/** A thing that wants to be centred somewhere on a line, and the room it needs there. */
interface Wish {
  readonly centre: number;
  readonly room: number;
}

interface Cluster {
  readonly first: number;
  readonly count: number;
  readonly room: number;
  /** Sum of what its members wish the beginning of the cluster to be. */
  readonly wished: number;
}

/**
 * Centres for things in a row, in their order, moved apart as little as possible: those that would
 * overlap stand close together around the middle of their wishes.
 */
export function dodge(
  wishes: readonly Wish[],
  [from, to]: readonly [number, number],
): readonly number[] {
  const startOf = ({ wished, count, room }: Cluster) =>
    Math.max(from, Math.min(to - room, wished / count));
  const clusters: Cluster[] = [];
  for (const [i, { centre, room }] of wishes.entries()) {
    let cluster: Cluster = { first: i, count: 1, room, wished: centre - room / 2 };
    for (let last = clusters.at(-1); last; last = clusters.at(-1)) {
      if (startOf(last) + last.room <= startOf(cluster)) break;
      clusters.pop();
      cluster = {
        first: last.first,
        count: last.count + cluster.count,
        room: last.room + cluster.room,
        wished: last.wished + cluster.wished - last.room * cluster.count,
      };
    }
    clusters.push(cluster);
  }
  return clusters.flatMap((cluster) => {
    let at = startOf(cluster);
    return wishes.slice(cluster.first, cluster.first + cluster.count).map(({ room }) => {
      at += room;
      return at - room / 2;
    });
  });
}
