import type { Theme } from './theme.ts';
import type { TileState } from './tile-map.ts';

export interface TilePaint {
  readonly fill: string;
  readonly opacity: number;
  readonly ink: string;
  /** Around the text: paper on hatching, else nothing. */
  readonly rim: string;
  readonly isOutlined: boolean;
}

/**
 * How much indigo lies on the paper in each step of a level. None is between 0.45 and 0.78, where
 * neither ink nor paper could be read on it.
 */
export const levelSteps: readonly number[] = [0.1, 0.26, 0.44, 0.8, 1];

/** From this step on the text is paper on indigo. */
export const firstDarkStep = 3;

export function stepOf(level: number): number {
  return Math.min(levelSteps.length - 1, Math.max(0, Math.floor(level * levelSteps.length)));
}

export function tilePaint({ state, level }: TileState, theme: Theme, hatching: string): TilePaint {
  const plain = { opacity: 1, rim: 'none', isOutlined: false };
  switch (state) {
    case 'focus':
      return { ...plain, fill: theme.focus, ink: theme.paper };
    case 'silent':
      return { ...plain, fill: hatching, ink: theme.muted, rim: theme.paper, isOutlined: true };
    case 'context':
      return { ...plain, fill: theme.hairline, opacity: 0.55, ink: theme.muted };
    case 'reported': {
      const step = level === undefined ? firstDarkStep + 1 : stepOf(level);
      const isDark = step >= firstDarkStep;
      const ink = isDark ? theme.paper : theme.ink;
      return { ...plain, fill: theme.nation, opacity: levelSteps[step] ?? 1, ink };
    }
  }
}
