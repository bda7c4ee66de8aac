import { rect, ruleY, type Markish } from '@observablehq/plot';
import { group } from 'd3-array';
import type { Kind } from '../../model/indicator.ts';
import type { Observation } from '../../model/observation.ts';
import { latest } from '../../stats/latest.ts';
import { isTimed, series, type TimedObservation } from '../../stats/series.ts';
import { fillOf, silence, type Hatching } from '../svg/hatching.ts';
import { labelMark } from '../labels/label-mark.ts';
import { boxOf, type Box } from '../labels/placement.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import type { Theme } from '../theme/theme.ts';
import { timeAxis, timeTicks } from '../axes/time-axis.ts';
import { claimMarks, disagreementMarks, pointOf, runMarks, type TrendPoint } from './claims.ts';
import { gapMarks, trendGaps } from './gaps.ts';
import { trendLayout } from './layout.ts';
import { targetMarks, targetRules } from './targets.ts';
import { trendWords } from './words.ts';
import { valueAxis } from '../axes/value-axis.ts';
import type { IndicatorTrend } from './spec.ts';
import { runsOf } from '../../stats/runs.ts';

/**
 * What was claimed over time. A claim as of a day is a dot; one for a month or a period is a dot in
 * the middle of a whisker as long as that time: the dot can be followed by the eye, and the whisker
 * keeps it from looking like a measurement on the fifteenth.
 */
export function indicatorTrend(chart: IndicatorTrend): string {
  const { observations, targets, width, format, theme } = chart;
  const claims = observations.filter(isTimed);
  const newestLabel = newestWords(chart, claims);
  const layout = trendLayout({
    width,
    claims,
    targets,
    newestLabel,
    breaks: chart.breaks,
    value: format.value,
  });
  const { plot, height, x, y, ticks, growth } = layout;
  const points = claims.map((claim) => {
    const look = { fill: colourOf(chart, claim), row: observations.indexOf(claim) };
    return pointOf(claim, layout, look);
  });
  const runs = linesOf(chart, points);
  const rules = targetRules(targets, layout, format, observations.length);
  const gaps = trendGaps(chart, claims, layout);
  const isSilent = claims.length === 0;
  const hatching = silentPlot(chart);
  const marks: Markish[] = [
    isSilent ? rect([plot], { ...corners(plot), fill: fillOf(hatching) }) : null,
    floor(plot, theme),
    valueAxis(ticks, y, [plot.left, plot.right], theme),
    timeAxis(timeTicks(x, format.date), x, plot.bottom, theme),
    targetMarks(rules, layout, theme),
    gapMarks(gaps, plot, theme),
    runMarks(runs),
    disagreementMarks(points),
    claimMarks(points, theme, growth),
    isSilent ? silenceWords(chart, plot) : null,
    labelMark(trendWords(chart, { layout, points, runs, rules, gaps, newestLabel }), theme),
  ];
  return renderSvg(chart, { ...pixels, height, marks }, isSilent ? [hatching] : []);
}

/** What the dates stand on, also where no value does. */
function floor({ left, right, bottom }: Box, theme: Theme): Markish {
  return ruleY([bottom], { x1: left, x2: right, stroke: theme.hairline });
}

function colourOf({ theme, focus }: IndicatorTrend, { place }: Observation): string {
  if (place.id === focus) return theme.focus;
  return place.kind === 'nation' ? theme.nation : theme.context;
}

/** The words for the newest claims of each place, with its name. */
function newestWords(
  { labels, format }: IndicatorTrend,
  claims: readonly TimedObservation[],
): (claim: TimedObservation) => string | undefined {
  const places = group(claims, ({ place }) => place.id);
  const newest = new Set([...places.values()].flatMap((own) => latest(own, kindsOf(own))));
  return (claim) => {
    if (!newest.has(claim)) return undefined;
    return [labels.place?.(claim), format.claim(claim)].filter(Boolean).join(' ');
  };
}

/** A trend of changes or of allocations is drawn too, if that is what was given. */
function kindsOf(claims: readonly TimedObservation[]): readonly Kind[] {
  return [...new Set(claims.map(({ kind }) => kind))];
}

function linesOf(
  { observations, breaks }: IndicatorTrend,
  points: readonly TrendPoint[],
): readonly (readonly TrendPoint[])[] {
  const drawn = new Map(points.map((point) => [point.claim.id, point]));
  const runs = series(observations).flatMap((one) => runsOf(one, breaks));
  return runs.map((run) => run.flatMap(({ id }) => drawn.get(id) ?? []));
}

/** Wider than for tiles and bars: a whole plot of those lines would shout. */
function silentPlot(chart: IndicatorTrend): Hatching {
  return { ...silence(chart), lines: chart.theme.silent, step: 9 };
}

function silenceWords({ theme, labels }: IndicatorTrend, plot: Box): Markish {
  const [x, y] = [(plot.left + plot.right) / 2, (plot.top + plot.bottom) / 2];
  const label = { text: labels.notReported, x, y, size: 15, anchor: 'middle' as const };
  const { left, right, top, bottom } = boxOf(label);
  const ground = { left: left - 8, right: right + 8, top: top - 6, bottom: bottom + 6 };
  return [
    rect([ground], { ...corners(ground), fill: theme.paper }),
    labelMark([{ ...label, bold: true, fill: theme.muted }], theme, false),
  ];
}

function corners({ left, right, top, bottom }: Box) {
  return { x1: left, x2: right, y1: top, y2: bottom };
}
