import { dot, line, link, rect, ruleX, ruleY, type Markish } from '@observablehq/plot';
import { group, groups } from 'd3-array';
import type { Growth } from '../marks/bound-shapes.ts';
import { boundMarks } from '../marks/bounds.ts';
import { fillOf, type Hatching } from '../svg/hatching.ts';
import { headingLine, type MultipleGrid, type PlacedPanel } from './layout.ts';
import { sampleWidth } from './legend.ts';
import { lineColour, type PanelPoint } from './points.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import type { Theme } from '../theme/theme.ts';
import type { SmallMultiples } from './spec.ts';

/** Above so many points only the ends of lines have dots: hundreds would weigh more than the page. */
const fewPoints = 240;

export function multipleMarks(
  chart: SmallMultiples,
  grid: MultipleGrid,
  hatching: Hatching,
): Markish {
  const { theme } = chart;
  const reported = grid.panels.filter(({ points }) => points.length > 0);
  return [
    frameMarks(grid, reported, theme),
    silentMarks(grid, hatching),
    breakMarks(reported, theme),
    referenceMarks(reported, theme),
    lineMarks(reported, theme),
    pointMarks(reported, theme),
    legendMarks(grid),
  ];
}

/** Hairlines over headings, of the shared scale, and of time; zero in a darker grey. */
function frameMarks(
  { headings, ticks, panels }: MultipleGrid,
  reported: readonly PlacedPanel[],
  theme: Theme,
): Markish {
  const across = ({ plot, x }: PlacedPanel, y: number) => ({
    x1: plot.left,
    x2: x.range[1] + 4,
    y,
  });
  const levels = reported.flatMap((one) => ticks.map(({ value }) => across(one, one.y(value))));
  const floors = panels.map((one) => across(one, one.plot.bottom));
  const zeros = reported.flatMap((one) => {
    const [from, to] = one.y.domain;
    return Math.min(from, to) <= 0 && Math.max(from, to) >= 0 ? [across(one, one.y(0))] : [];
  });
  const rule = { x1: 'x1', x2: 'x2', y: 'y' } as const;
  return [
    ruleY(headings, { y: ({ y }: { y: number }) => y - headingLine + 4, stroke: theme.hairline }),
    ruleY([...levels, ...floors], { ...rule, stroke: theme.hairline }),
    ruleY(zeros, { ...rule, stroke: theme.context }),
  ];
}

function silentMarks({ panels }: MultipleGrid, hatching: Hatching): Markish {
  const silent = panels.filter(({ points }) => points.length === 0).map(({ plot }) => plot);
  return rect(silent, {
    x1: 'left',
    x2: 'right',
    y1: 'top',
    y2: 'bottom',
    fill: fillOf(hatching),
    insetTop: 3,
  });
}

/** A dashed hairline where claims stop being comparable. */
function breakMarks(panels: readonly PlacedPanel[], theme: Theme): Markish {
  const rules = panels.flatMap(({ breaks, plot }) =>
    breaks.map((x) => ({ x, y1: plot.top + 5, y2: plot.bottom })),
  );
  return ruleX(rules, {
    x: 'x',
    y1: 'y1',
    y2: 'y2',
    stroke: theme.muted,
    strokeDasharray: '2 2.5',
  });
}

/** All of them in one path, with nothing between their runs. */
function referenceMarks(panels: readonly PlacedPanel[], theme: Theme): Markish {
  const runs = panels.flatMap(({ reference }) => reference);
  const single = runs.flatMap((run) => (run.length === 1 ? run : []));
  return [
    line(joined(runs), { x: 'x', y: 'y', stroke: theme.context, strokeWidth: 1.5 }),
    dot(single, { x: 'x', y: 'y', r: 2, fill: theme.context }),
  ];
}

function lineMarks(panels: readonly PlacedPanel[], theme: Theme): Markish {
  const points = panels.flatMap((one, panel) => one.points.map((point) => ({ ...point, panel })));
  return groups(points, ({ colour }) => colour).map(([colour, members]) => {
    const runs = group(members, ({ panel, run }) => `${panel} ${run}`);
    const stroke = lineColour(colour, theme);
    return line(joined([...runs.values()]), { x: 'x', y: 'y', stroke, strokeWidth: 1.75 });
  });
}

/** Points of several lines as one list, with a hole after each line. */
function joined(runs: readonly (readonly { readonly x: number; readonly y: number }[])[]) {
  return runs.flatMap((run) => [...run.map(({ x, y }) => ({ x, y })), { x: NaN, y: NaN }]);
}

function pointMarks(panels: readonly PlacedPanel[], theme: Theme): Markish {
  const points = panels.flatMap((one) => one.points);
  const isExact = ({ point }: PanelPoint) => point.bound === 'exact';
  const shown = points
    .filter((one) => isExact(one) && (points.length <= fewPoints || isEnd(one)))
    .map(({ x, y, row, colour, isNewest, isAlone }) => {
      return { x, y, row, r: isNewest || isAlone ? 3 : 1.9, fill: lineColour(colour, theme) };
    });
  return [
    dot(shown, { x: 'x', y: 'y', r: asIs('r'), fill: asIs('fill'), ...ofRow }),
    openMarks(panels, theme),
  ];
}

function isEnd({ isNewest, isOldest, isAlone }: PanelPoint): boolean {
  return isNewest || isOldest || isAlone;
}

function openMarks(panels: readonly PlacedPanel[], theme: Theme): Markish {
  const growthOf = ({ y }: PlacedPanel): Growth => (y.domain[0] > y.domain[1] ? 'down' : 'up');
  return groups(panels, growthOf).map(([growth, members]) => {
    const open = members
      .flatMap(({ points }) => points)
      .filter(({ point }) => point.bound !== 'exact')
      .map(({ x, y, row, colour, point }) => {
        return { x, y, row, bound: point.bound, fill: lineColour(colour, theme) };
      });
    return boundMarks(open, theme, growth);
  });
}

function legendMarks({ legend }: MultipleGrid): Markish {
  const samples = legend.map(({ x, y, colour }) => {
    return { x1: x, x2: x + sampleWidth, y, colour };
  });
  return link(samples, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y',
    y2: 'y',
    stroke: asIs('colour'),
    strokeWidth: 2,
  });
}
