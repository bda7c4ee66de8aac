import { inkOn, isPale, sequentialSteps, type Step, type Theme } from '../theme/theme.ts';
import type { TileState } from './spec.ts';

export interface TilePaint {
  readonly fill: string;
  readonly opacity: number;
  readonly ink: string;
  /** Around the text: paper on hatching, else nothing. */
  readonly rim: string;
  readonly isOutlined: boolean;
}

/** The step of a level from 0 to 1. */
export function stepOf(level: number): Step {
  const last = sequentialSteps.length - 1;
  const step = Math.min(last, Math.max(0, Math.floor(level * sequentialSteps.length)));
  return sequentialSteps[step] ?? 'step5';
}

export function tilePaint(of: TileState, theme: Theme, hatching: string): TilePaint {
  const plain = { opacity: 1, rim: 'none', isOutlined: false };
  switch (of.state) {
    case 'focus':
      return { ...plain, fill: theme.focus, ink: theme.paper };
    case 'silent':
      return { ...plain, fill: hatching, ink: theme.muted, rim: theme.paper, isOutlined: true };
    case 'context':
      return { ...plain, fill: theme.hairline, opacity: 0.55, ink: theme.muted };
    case 'reported': {
      const step = of.step ?? (of.level === undefined ? undefined : stepOf(of.level));
      if (step === undefined) return { ...plain, fill: theme.nation, ink: theme.paper };
      const isOutlined = isPale(step);
      return { ...plain, fill: theme[step], ink: inkOn(step, theme), isOutlined };
    }
  }
}
