import { rect, type Markish } from '@observablehq/plot';
import type { TaskPart } from '../../stats/task-totals.ts';
import type { ChartFrame } from '../svg/frame.ts';
import { fillOf, silence, type Hatching } from '../svg/hatching.ts';
import type { LedgerSegment } from './layout.ts';
import { asIs, ofRow } from '../svg/pixels.ts';

interface Paint {
  readonly fill: string;
  readonly opacity: number;
  readonly outline: string;
}

/** Full, tinted, striped and grey with an edge each: told apart without their hues. */
function paintOf(chart: ChartFrame, part: TaskPart | 'rest'): Paint {
  const { theme } = chart;
  const paints: Readonly<Record<TaskPart | 'rest', Paint>> = {
    done: { fill: theme.met, opacity: 1, outline: theme.met },
    'in-progress': { fill: theme.nation, opacity: 0.2, outline: theme.nation },
    overdue: { fill: fillOf(overdueHatching(chart)), opacity: 1, outline: theme.target },
    regular: { fill: theme.silent, opacity: 1, outline: theme.context },
    rest: { fill: fillOf(silence(chart)), opacity: 1, outline: theme.context },
  };
  return paints[part];
}

function overdueHatching({ id, theme }: ChartFrame): Hatching {
  return { id: `${id}-overdue`, lines: theme.paper, ground: theme.target, step: 6 };
}

export function partHatchings(chart: ChartFrame): readonly Hatching[] {
  return [silence(chart), overdueHatching(chart)];
}

export function partMarks(
  pieces: readonly Omit<LedgerSegment, 'text'>[],
  chart: ChartFrame,
): Markish {
  const painted = pieces.map((piece) => ({ ...piece, ...paintOf(chart, piece.part) }));
  const box = { x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', ...ofRow } as const;
  return [
    rect(painted, { ...box, fill: asIs('fill'), fillOpacity: asIs('opacity') }),
    rect(
      painted.filter(({ x1, x2 }) => x2 - x1 > 2),
      { ...box, stroke: asIs('outline'), strokeWidth: 1.25, inset: 0.6 },
    ),
  ];
}
