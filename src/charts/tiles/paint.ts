import { inkOn, isPale, sequentialClasses, type ColourClass, type Theme } from '../theme/theme.ts';
import type { TileState } from './spec.ts';

export interface TilePaint {
  readonly fill: string;
  readonly opacity: number;
  readonly ink: string;
  /** Around the text: paper on hatching, else nothing. */
  readonly rim: string;
  readonly isOutlined: boolean;
}

/** The class of a level from 0 to 1. */
function colourClassOf(level: number): ColourClass {
  const last = sequentialClasses.length - 1;
  const colourClass = Math.min(last, Math.max(0, Math.floor(level * sequentialClasses.length)));
  return sequentialClasses[colourClass] ?? 'step5';
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
      const colourClass =
        of.colourClass ?? (of.level === undefined ? undefined : colourClassOf(of.level));
      if (colourClass === undefined) return { ...plain, fill: theme.nation, ink: theme.paper };
      const isOutlined = isPale(colourClass);
      return { ...plain, fill: theme[colourClass], ink: inkOn(colourClass, theme), isOutlined };
    }
  }
}
