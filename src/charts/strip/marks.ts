import { link, rect, ruleX, type Markish } from '@observablehq/plot';
import type { PlacedText } from '../labels/placement.ts';
import type { Hatching } from '../svg/hatching.ts';
import { circles, pointPath } from '../svg/circles.ts';
import { asIs } from '../svg/pixels.ts';
import { silentGrounds } from '../marks/silence.ts';
import { dotRadius, noteSize, type StripLayout } from './layout.ts';
import { wrap } from '../labels/text-width.ts';
import { reachOf } from '../axes/rules.ts';
import type { Theme } from '../theme/theme.ts';
import type { Strip } from './spec.ts';

const swatch = 30;

/** The middle half as a band; median and nation across the lane, up to their labels. */
export function spreadMarks({ rows }: StripLayout, theme: Theme): Markish {
  const bands = rows.flatMap(({ band, laneTop, laneBottom }) =>
    band ? [{ x1: band[0], x2: band[1], y1: laneTop, y2: laneBottom }] : [],
  );
  const rules = rows.flatMap(({ rules, laneTop, laneBottom }) =>
    rules.map((rule) => ({
      ...{ ...rule, y1: laneTop - 8 - reachOf(rule), y2: laneBottom },
      width: rule.colour === theme.ink ? 2.5 : 1.75,
    })),
  );
  return [
    bandMarks(bands, theme),
    ruleX(rules, {
      ...{ x: 'x', y1: 'y1', y2: 'y2', stroke: asIs('colour'), strokeWidth: asIs('width') },
    }),
  ];
}

function bandMarks(bands: readonly object[], theme: Theme): Markish {
  return rect(bands, {
    ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2', insetLeft: -0.5, insetRight: -0.5 },
    ...{ fill: theme.context, fillOpacity: 0.2 },
  });
}

/** What the band and the dots are, under the rows; nothing where no row has a band. */
export function bandKey(
  { rows, bottom }: StripLayout,
  { labels, theme, width }: Strip,
): { readonly marks: Markish; readonly labels: readonly PlacedText[]; readonly bottom: number } {
  if (rows.every(({ band }) => band === undefined)) return { marks: null, labels: [], bottom };
  const top = bottom + 8;
  const words = wrap(labels.band, width - swatch - 10, noteSize, 3);
  return {
    marks: bandMarks([{ x1: 0, x2: swatch, y1: top, y2: top + 14 }], theme),
    labels: words.map((text, i) => ({
      ...{ text, x: swatch + 10, y: top + 7 + i * 16, size: noteSize },
      ...{ fill: theme.muted, anchor: 'start' },
    })),
    bottom: top + 14 + (words.length - 1) * 16,
  };
}

/** From row to row through the place in focus; none past a row that leaves it out. */
export function focusLine({ rows }: StripLayout, { focus, connects, theme }: Strip): Markish {
  if (!connects) return null;
  const stops = rows.map(({ dots }) => dots.find(({ at }) => at.place.id === focus));
  const steps = stops.flatMap((stop, i) => {
    const next = stops[i + 1];
    return stop && next ? [{ x1: stop.x, y1: stop.y, x2: next.x, y2: next.y }] : [];
  });
  return link(steps, {
    ...{ x1: 'x1', x2: 'x2', y1: 'y1', y2: 'y2' },
    ...{ stroke: theme.focus, strokeWidth: 1.75, strokeOpacity: 0.55 },
  });
}

/** Every place a translucent dot, so that two of them are darker than one; the focus on top. */
export function dotMarks({ rows }: StripLayout, { focus, theme }: Strip): Markish {
  const dots = rows.flatMap((row) => row.dots);
  const others = dots.filter((one) => one.at.place.id !== focus);
  const own = dots.filter((one) => one.at.place.id === focus);
  const rim = { stroke: theme.paper, 'stroke-width': 1.5 };
  return [
    pointPath(
      others.filter(({ row }) => row === undefined),
      dotRadius - 0.25,
      { colour: theme.context, opacity: 0.8 },
    ),
    circles(
      others.filter(({ row }) => row !== undefined),
      dotRadius - 0.25,
      { fill: theme.context, 'fill-opacity': 0.8 },
    ),
    circles(own, dotRadius + 1.75, { fill: theme.focus, ...rim }),
  ];
}

/** Hatching where a row has nothing to show. */
export function silentLanes({ rows, x }: StripLayout, chart: Strip, hatching: Hatching): Markish {
  const empty = rows.filter(({ dots }) => dots.length === 0);
  const [left, right] = x.range;
  const boxes = empty.map(({ laneTop, laneBottom }) => {
    return { left, right, top: laneTop, bottom: laneBottom };
  });
  return boxes.length > 0 ? silentGrounds(boxes, chart.labels.notReported, hatching, chart) : null;
}
