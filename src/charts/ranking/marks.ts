import { dot, link, rect, type Markish } from '@observablehq/plot';
import { labelMark, linesOfText } from '../labels/label-mark.ts';
import type { PlacedText } from '../labels/placement.ts';
import { ofRow } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';
import {
  isList,
  rankText,
  rowLine,
  rowSize,
  type PlacedPlace,
  type RankingLayout,
} from './layout.ts';
import type { Ranking } from './spec.ts';

/** Rank, name, dot and value of every place; a faint band behind the one in focus. */
export function placeMarks({ places }: RankingLayout, chart: Ranking): Markish {
  const { theme, focus } = chart;
  const own = places.filter(({ ranked }) => ranked.place.id === focus);
  const others = places.filter(({ ranked }) => ranked.place.id !== focus);
  const bands = own.map(({ panel, y, height }) => {
    const [left, right] = [panel.left - 3, panel.right + 3];
    return { left, right, top: y - height / 2, bottom: y + height / 2 };
  });
  const words = [
    ...others.flatMap((placed) => wordsOf(placed, chart)),
    ...own.flatMap((placed) => wordsOf(placed, chart)),
  ];
  const band = { fill: theme.focus, fillOpacity: 0.1 };
  return [
    rect(bands, { x1: 'left', x2: 'right', y1: 'top', y2: 'bottom', rx: 2, ...band }),
    ...(isList(chart)
      ? []
      : [dotMarks(others, 4.5, theme.context, theme), dotMarks(own, 5.5, theme.focus, theme)]),
    labelMark(words, theme, false),
  ];
}

/** Dots at the ends of stems from zero, or on a hairline where the scale has no zero. */
function dotMarks(
  places: readonly PlacedPlace[],
  r: number,
  colour: string,
  theme: Theme,
): Markish {
  const points = places.map(({ panel, ranked, y }) => {
    const [low, high] = panel.x.domain;
    const x = panel.x(ranked.value);
    const hasZero = low <= 0 && high >= 0;
    const [x1, x2] = hasZero ? [panel.x(0), x] : panel.x.range;
    return { x1, x2, hasZero, x, y, row: ranked.row };
  });
  const stems = points.filter(({ hasZero }) => hasZero);
  const tracks = points.filter(({ hasZero }) => !hasZero);
  const along = { x1: 'x1', x2: 'x2', y1: 'y', y2: 'y' } as const;
  return [
    link(tracks, { ...along, stroke: theme.hairline }),
    link(stems, { ...along, stroke: colour, strokeWidth: 2 }),
    dot(points, { x: 'x', y: 'y', r, fill: colour, stroke: theme.paper, ...ofRow }),
  ];
}

function wordsOf({ panel, ranked, lines, y }: PlacedPlace, chart: Ranking): readonly PlacedText[] {
  const { theme, style, focus } = chart;
  const isFocus = ranked.place.id === focus;
  const fill = isFocus ? theme.focus : theme.ink;
  const muted = isFocus ? theme.focus : theme.muted;
  const all = { size: rowSize, row: ranked.row, y, bold: isFocus };
  const name = { ...all, x: panel.nameX, fill, anchor: 'start' as const };
  return [
    { ...all, text: rankText(ranked, style), x: panel.rankX, fill: muted, anchor: 'end' },
    ...linesOfText(lines, name, rowLine, 'around'),
    ...(isList(chart)
      ? []
      : [{ ...all, text: ranked.label, x: panel.right, fill, anchor: 'end' as const }]),
  ];
}

/** Bare paper where places are left out, and how many. */
export function omissionMarks({ omissions }: RankingLayout, chart: Ranking): Markish {
  const { theme, labels } = chart;
  const gaps = omissions.map(({ panel, y, height }) => {
    const { left, right } = panel;
    return { left, right, top: y - height / 2 + 5, bottom: y + height / 2 - 5 };
  });
  const edges = gaps.flatMap(({ left, right, top, bottom }) =>
    [top, bottom].map((y) => ({ left, right, y })),
  );
  const dots = omissions.flatMap(({ panel, y }) =>
    [-5, 0, 5].map((dy) => ({ x: panel.rankX - 4, y: y + dy })),
  );
  const words = omissions.map(({ panel, y, count }): PlacedText => {
    const label = { x: panel.nameX, y, size: rowSize, fill: theme.muted, anchor: 'start' as const };
    return { text: labels.omitted(count), ...label };
  });
  const edge = { stroke: theme.silent, strokeDasharray: '2 4' };
  return [
    rect(gaps, { x1: 'left', x2: 'right', y1: 'top', y2: 'bottom', fill: theme.paper }),
    link(edges, { x1: 'left', x2: 'right', y1: 'y', y2: 'y', ...edge }),
    dot(dots, { x: 'x', y: 'y', r: 1.5, fill: theme.muted }),
    labelMark(words, theme, false),
  ];
}
