interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a tip stands beside, px from the corner of the window. */
export interface Anchor {
  readonly x: number;
  readonly top: number;
  readonly bottom: number;
}

const gap = 8;

/** Above its mark, else below it, else as far up as the window goes; never out of the window. */
export function tipPlace(
  { x, top, bottom }: Anchor,
  tip: Size,
  frame: Size,
): { readonly left: number; readonly top: number } {
  const left = clamped(x - tip.width / 2, frame.width - tip.width - gap);
  const above = top - gap - tip.height;
  if (above >= gap) return { left, top: Math.min(above, frame.height - tip.height - gap) };
  return { left, top: clamped(bottom + gap, frame.height - tip.height - gap) };
}

function clamped(wish: number, most: number): number {
  return Math.max(gap, Math.min(wish, most));
}
