import { dot, link, rect, ruleX, type Markish } from '@observablehq/plot';
import type { PlacedText } from '../labels/placement.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import {
  isList,
  rankText,
  rowLine,
  rowSize,
  type PlacedPlace,
  type RankingLayout,
} from './layout.ts';
import { labelMark } from '../labels/label-mark.ts';
import { reachOf, ruleLine, ruleSize } from '../axes/rules.ts';
import type { Theme } from '../theme/theme.ts';
import type { Ranking } from './spec.ts';

const radius = 4.5;
const focusRadius = 5.5;

/** Median, nation and target down the rows, each named at their heads. */
export function ruleMarks({ panels, top, bottom }: RankingLayout, theme: Theme): Markish {
  const rules = panels.flatMap(({ rules }) =>
    rules.map((rule) => ({ ...rule, y1: top - 11 - reachOf(rule), y2: bottom })),
  );
  const labels = rules.map(({ label, textX, level, anchor, colour }): PlacedText => ({
    ...{ text: label, x: textX, y: top - 12 - level * ruleLine, anchor },
    ...{ size: ruleSize, bold: true, fill: colour },
  }));
  const line = { x: 'x', y1: 'y1', y2: 'y2', stroke: asIs('colour'), strokeWidth: 1.5 } as const;
  return [ruleX(rules, line), labelMark(labels, theme)];
}

/** Rank, name, dot and value of every place; a faint band behind the one in focus. */
export function placeMarks({ places }: RankingLayout, chart: Ranking): Markish {
  const { theme, focus } = chart;
  const own = places.filter(({ ranked }) => ranked.place.id === focus);
  const others = places.filter(({ ranked }) => ranked.place.id !== focus);
  const bands = own.map(({ panel, y, height }) => ({
    ...{
      left: panel.left - 3,
      right: panel.right + 3,
      top: y - height / 2,
      bottom: y + height / 2,
    },
  }));
  const words = [
    ...others.flatMap((placed) => wordsOf(placed, false, chart)),
    ...own.flatMap((placed) => wordsOf(placed, true, chart)),
  ];
  return [
    rect(bands, {
      ...{ x1: 'left', x2: 'right', y1: 'top', y2: 'bottom', rx: 2 },
      ...{ fill: theme.focus, fillOpacity: 0.1 },
    }),
    ...(isList(chart)
      ? []
      : [
          dotMarks(others, radius, theme.context, theme),
          dotMarks(own, focusRadius, theme.focus, theme),
        ]),
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
    const hasZero = low <= 0 && high >= 0;
    const ends = hasZero
      ? { from: panel.x(0), until: panel.x(ranked.value) }
      : { from: panel.x(low), until: panel.x(high) };
    return { ...ends, hasZero, x: panel.x(ranked.value), y, row: ranked.row };
  });
  const stems = points.filter(({ hasZero }) => hasZero);
  const tracks = points.filter(({ hasZero }) => !hasZero);
  const along = { x1: 'from', x2: 'until', y1: 'y', y2: 'y' } as const;
  return [
    link(tracks, { ...along, stroke: theme.hairline }),
    link(stems, { ...along, stroke: colour, strokeWidth: 2 }),
    dot(points, { x: 'x', y: 'y', r, fill: colour, stroke: theme.paper, ...ofRow }),
  ];
}

function wordsOf(
  { panel, ranked, lines, y }: PlacedPlace,
  isFocus: boolean,
  chart: Ranking,
): readonly PlacedText[] {
  const { theme, style } = chart;
  const all = { size: rowSize, row: ranked.row, ...(isFocus ? { bold: true } : {}) };
  const fill = isFocus ? theme.focus : theme.ink;
  const muted = isFocus ? theme.focus : theme.muted;
  const first = y - ((lines.length - 1) * rowLine) / 2;
  return [
    { ...all, text: rankText(ranked, style), x: panel.rankX, y, fill: muted, anchor: 'end' },
    ...lines.map((text, i): PlacedText => ({
      ...{ ...all, text, x: panel.nameX, y: first + i * rowLine, fill, anchor: 'start' },
    })),
    ...(isList(chart)
      ? []
      : [{ ...all, text: ranked.label, x: panel.right, y, fill, anchor: 'end' as const }]),
  ];
}

/** Bare paper where places are left out, and how many. */
export function omissionMarks({ omissions }: RankingLayout, chart: Ranking): Markish {
  const { theme, labels } = chart;
  const gaps = omissions.map(({ panel, y, height, count }) => ({
    ...{ left: panel.left, right: panel.right, y1: y - height / 2 + 5, y2: y + height / 2 - 5 },
    ...{ text: labels.omitted(count), x: panel.nameX, y, size: rowSize },
    ...{ fill: theme.muted, anchor: 'start' as const },
  }));
  const dots = omissions.flatMap(({ panel, y }) =>
    [-5, 0, 5].map((dy) => ({ x: panel.rankX - 4, y: y + dy })),
  );
  const edges = gaps.flatMap(({ left, right, y1, y2 }) =>
    [y1, y2].map((y) => ({ left, right, y })),
  );
  return [
    rect(gaps, { x1: 'left', x2: 'right', y1: 'y1', y2: 'y2', fill: theme.paper }),
    link(edges, {
      ...{ x1: 'left', x2: 'right', y1: 'y', y2: 'y' },
      ...{ stroke: theme.silent, strokeDasharray: '2 4' },
    }),
    dot(dots, { x: 'x', y: 'y', r: 1.5, fill: theme.muted }),
    labelMark(gaps, theme, false),
  ];
}
