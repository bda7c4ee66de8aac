import type { Markish } from '@observablehq/plot';
import { svgElement, type Attributes } from '../svg/svg-element.ts';
import { isList, rankText, rowLine, rowSize } from './layout.ts';
import type { PlacedOmission, PlacedPlace } from './layout.ts';
import type { Ranking } from './spec.ts';

/**
 * Every place that is left out, over the words that say how many. The group is hidden; a style
 * shows it where a place in it is lit, and of the places that one alone.
 */
export function unseenMarks(omissions: readonly PlacedOmission[], chart: Ranking): Markish {
  return (_index, _scales, _values, _dimensions, { document }) => {
    const drawn = omissions.map((omission) =>
      svgElement(
        document,
        'g',
        { class: 'between', visibility: 'hidden', 'font-size': rowSize, 'text-anchor': 'start' },
        [
          ...ground(omission, chart, document),
          ...omission.unseen.map((one) => placeMark(one, chart, document)),
        ],
      ),
    );
    return svgElement(document, 'g', {}, drawn);
  };
}

/** Bare paper, and on both sides the edge of what is left out. */
function ground(
  { panel, y, height }: PlacedOmission,
  { theme }: Ranking,
  document: Document,
): readonly SVGElement[] {
  const { left, right } = panel;
  const half = height / 2 - 1;
  const edges = [-half, half].map((dy) => `M${left} ${y + dy}H${right}`).join('');
  const room = { x: left, y: y - half, width: right - left, height: 2 * half };
  return [
    svgElement(document, 'rect', { ...room, fill: theme.paper }),
    svgElement(document, 'path', { d: edges, stroke: theme.silent, 'stroke-dasharray': '2 4' }),
  ];
}

/** Rank, name, dot and value as `placeMarks` draws them, in as few characters as it goes. */
function placeMark(placed: PlacedPlace, chart: Ranking, document: Document): SVGElement {
  const { panel, ranked, lines, y } = placed;
  const write = (text: string, x: number, dy: number, attributes: Attributes) => {
    const element = svgElement(document, 'text', {
      x: tenth(x),
      y: tenth(y + dy + 4),
      ...attributes,
    });
    element.textContent = text;
    return element;
  };
  const name = lines.map((line, i) =>
    write(line, panel.nameX, (i - (lines.length - 1) / 2) * rowLine, {}),
  );
  const atEnd = { 'text-anchor': 'end' };
  const rank = write(rankText(ranked, chart.style), panel.rankX, 0, {
    ...atEnd,
    fill: chart.theme.muted,
  });
  const value = isList(chart) ? [] : [write(ranked.label, panel.right, 0, atEnd)];
  const dot = isList(chart) ? [] : dotMark(placed, chart, document);
  return svgElement(document, 'g', { 'data-row': ranked.row }, [...dot, rank, ...name, ...value]);
}

function dotMark(
  { panel, ranked, y }: PlacedPlace,
  { theme }: Ranking,
  document: Document,
): readonly SVGElement[] {
  const x = panel.x(ranked.value);
  const [low, high] = panel.x.domain;
  const hasZero = low <= 0 && high >= 0;
  const [from, to] = hasZero ? [panel.x(0), x] : panel.x.range;
  const line = hasZero ? { stroke: theme.context, 'stroke-width': 2 } : { stroke: theme.hairline };
  return [
    svgElement(document, 'path', { d: `M${tenth(from)} ${y}H${tenth(to)}`, ...line }),
    svgElement(document, 'circle', { cx: tenth(x), cy: y, r: 4.5, fill: theme.context }),
  ];
}

function tenth(px: number): number {
  return Math.round(px * 10) / 10;
}
