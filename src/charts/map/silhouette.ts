import type { Point } from './path.ts';

/** How far the land reaches to both sides in bands of `bandHeight`, from the top. */
export type Silhouette = readonly (readonly [left: number, right: number])[];

const bandHeight = 8;

export function silhouetteOf(rings: readonly (readonly Point[])[], height: number): Silhouette {
  const bands = Array.from({ length: Math.ceil(height / bandHeight) }, () => ({
    left: Infinity,
    right: -Infinity,
  }));
  for (const ring of rings) {
    for (const [i, [x, y]] of ring.entries()) {
      const [beforeX, beforeY] = ring[i - 1] ?? [x, y];
      const [from, to] = [Math.min(y, beforeY), Math.max(y, beforeY)].map(bandAt);
      for (const band of bands.slice(from, (to ?? 0) + 1)) {
        band.left = Math.min(band.left, x, beforeX);
        band.right = Math.max(band.right, x, beforeX);
      }
    }
  }
  return bands.map(({ left, right }) => [left, right]);
}

/** How far the land reaches between two heights; undefined where there is none. */
export function reachBetween(
  silhouette: Silhouette,
  top: number,
  bottom: number,
): readonly [left: number, right: number] | undefined {
  const bands = silhouette
    .slice(Math.max(0, bandAt(top)), Math.max(0, bandAt(bottom) + 1))
    .filter(([left, right]) => left <= right);
  if (bands.length === 0) return undefined;
  return [Math.min(...bands.map(([left]) => left)), Math.max(...bands.map(([, right]) => right))];
}

function bandAt(y: number): number {
  return Math.floor(y / bandHeight);
}
