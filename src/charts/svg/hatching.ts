import type { ChartFrame } from './frame.ts';

/** A fill of slanted lines: not reported, or no total to fill up to. */
export interface Hatching {
  readonly id: string;
  readonly lines: string;
  readonly ground: string;
  /** Distance between two lines, px. */
  readonly step: number;
}

/** Grey lines that read as “not reported” in every chart; dense enough for a tile of 18 px. */
export function silence({ id, theme }: ChartFrame): Hatching {
  return { id: `${id}-silence`, lines: theme.context, ground: theme.paper, step: 5 };
}

export function fillOf({ id }: Hatching): string {
  return `url(#${id})`;
}
