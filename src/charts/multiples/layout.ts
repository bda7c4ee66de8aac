import { extent, greatest, max } from 'd3-array';
import { narrowBelow } from '../svg/frame.ts';
import type { Box } from '../labels/placement.ts';
import { linearScale, type LinearScale } from '../axes/linear-scale.ts';
import { legendItems, type LegendItem } from './legend.ts';
import { endOfKey } from '../marks/key.ts';
import {
  breaksOf,
  pointsOf,
  referenceOf,
  timeReader,
  type PanelPoint,
  type ReadTime,
} from './points.ts';
import type { UnitStyle } from '../../model/indicator.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import { tickWidth, valueDomain, valueTicks, type ValueTick } from '../axes/value-ticks.ts';
import type { Multiple, MultiplePoint, SmallMultiples } from './spec.ts';

/** A small chart on the page, px. */
export interface PlacedPanel {
  readonly panel: Multiple;
  readonly titles: readonly string[];
  readonly titleY: number;
  readonly plot: Box;
  readonly x: LinearScale;
  readonly y: LinearScale;
  readonly points: readonly PanelPoint[];
  readonly breaks: readonly number[];
  /** The grey line behind, as stretches with nothing between them. */
  readonly reference: readonly (readonly { readonly x: number; readonly y: number }[])[];
  /** Its newest number; undefined where many panels share one grey line. */
  readonly referenceEnd: ReferenceEnd | undefined;
  /** Whether it is the first of its line of panels, beside which a shared scale is written. */
  readonly isFirst: boolean;
}

interface ReferenceEnd {
  readonly point: MultiplePoint;
  readonly x: number;
  readonly y: number;
}

export interface MultipleGrid {
  /** What the lines are, above all panels. */
  readonly legend: readonly LegendItem[];
  readonly panels: readonly PlacedPanel[];
  readonly headings: readonly { readonly lines: readonly string[]; readonly y: number }[];
  /** Of the shared scale; empty when each panel has its own. */
  readonly ticks: readonly ValueTick[];
  readonly bottom: number;
}

export const titleSize = 13;
export const titleLine = 15.5;
export const valueSize = 12.5;
export const headingLine = 18;

const gap = 18;

/** More panels than this are narrower, so that a page of provinces stays within reach. */
const many = 16;
const plotHeight = 82;
const axisHeight = 20;
/** Above and below the lines, for the numbers of points. */
const pad = 19;

/** Below the lines of a shared scale: most of their numbers have room above them. */
const sharedPad = 7;

/** The share of a panel that the newest numbers may take, unless one panel alone needs more. */
const maxRoom = 0.45;

/** Between two numbers of the shared scale, px. */
const minStep = 15;

/** The least share of its largest number that a scale without zero spans, so that noise stays small. */
const minSpan = 0.1;

interface Columns {
  readonly count: number;
  readonly left: number;
  readonly width: number;
}

export function multipleGrid(chart: SmallMultiples): MultipleGrid {
  const { sections, width } = chart;
  const all = sections.flatMap(({ panels }) => panels);
  const shared = sharedScale(chart, all);
  const columns = columnsOf(chart, shared?.ticks ?? []);
  const read = timeReader();
  const time = wholeYears(all, read);
  const labelRoom = Math.min(columns.width * maxRoom, neededRoom(chart, all, read));
  const placed: PlacedPanel[] = [];
  const headings: MultipleGrid['headings'][number][] = [];
  const legend = legendItems(chart);
  const legendEnd = endOfKey(legend);
  let top = legendEnd === undefined ? 0 : legendEnd + 16;
  for (const { heading, panels } of sections) {
    if (heading) {
      const lines = wrap(heading, width, 14, 3);
      headings.push({ lines, y: top + 18 });
      top += 18 + lines.length * headingLine + 2;
    }
    for (let first = 0; first < panels.length; first += columns.count) {
      const members = panels.slice(first, first + columns.count);
      const titles = members.map(({ title }) => wrap(title, columns.width, titleSize, 4));
      const plotTop = top + (max(titles, ({ length }) => length) ?? 0) * titleLine + 3;
      members.forEach((panel, i) => {
        const left = columns.left + i * (columns.width + gap);
        const plot = {
          left,
          right: left + columns.width,
          top: plotTop,
          bottom: plotTop + plotHeight,
        };
        const years = shared ? time : ownTime(panel, read);
        const own = shared ? 0 : Math.min(columns.width * 0.65, neededRoom(chart, [panel], read));
        const x = linearScale(years, [left + 5, plot.right - Math.max(labelRoom, own)]);
        const domain = shared?.domain ?? ownDomain(panel);
        const below = domain[0] === 0 ? 0 : shared ? sharedPad : pad;
        const y = linearScale(domain, [plot.bottom - below, plot.top + 15]);
        const points = pointsOf(panel, x, y, read);
        const reference = referenceOf(panel, x, y, read);
        const words = { titles: titles[i] ?? [], titleY: top + 9, isFirst: i === 0 };
        const newest = shared ? undefined : panel.reference?.at(-1)?.at(-1);
        const referenceEnd = newest && {
          point: newest,
          x: x(read(newest.time).middle),
          y: y(newest.value),
        };
        const drawn = { points, reference, referenceEnd, breaks: breaksOf(panel, x) };
        placed.push({ panel, ...words, plot, x, y, ...drawn });
      });
      top = plotTop + plotHeight + axisHeight + 10;
    }
  }
  return { legend, panels: placed, headings, ticks: shared?.ticks ?? [], bottom: top - 4 };
}

/** Two columns on a phone; else four or five, fewer where a word of a title would not fit. */
function columnsOf({ sections, width }: SmallMultiples, ticks: readonly ValueTick[]): Columns {
  const left = ticks.length > 0 ? Math.ceil(tickWidth(ticks)) + 8 : 0;
  const room = width - left;
  const widthOf = (count: number) => (room - (count - 1) * gap) / count;
  const panels = sections.flatMap((section) => section.panels);
  const longest = max(sections, (section) => section.panels.length) ?? 1;
  const words = panels.flatMap(({ title }) => title.split(/\s+/));
  const widestWord = max(words, (word) => textWidth(word, titleSize)) ?? 0;
  const maxCount = panels.length > many ? 5 : 4;
  const fitting = [5, 4, 3].find((count) => count <= maxCount && widthOf(count) >= widestWord) ?? 2;
  const count = width < narrowBelow ? 2 : Math.max(2, Math.min(fitting, longest));
  return { count, left, width: widthOf(count) };
}

function sharedScale({ scale, format }: SmallMultiples, panels: readonly Multiple[]) {
  const style = panels[0]?.style;
  const values = panels.flatMap(valuesOf);
  if (scale === 'own' || style === undefined || values.length === 0) return undefined;
  const domain = domainOf(values, style);
  const perTick = (count: number) => (plotHeight - 15 - sharedPad) / Math.max(1, count);
  const counts = [3, 2, 1].map((count) => valueTicks(domain, style, format.value, count));
  const ticks = counts.find(({ length }) => perTick(length) >= minStep) ?? [];
  return { domain, ticks };
}

function ownDomain(panel: Multiple): readonly [number, number] {
  return domainOf(valuesOf(panel), panel.style);
}

/** The ends of a small scale need not be round; shares and counts still begin at zero. */
function domainOf(values: readonly number[], style: UnitStyle): readonly [number, number] {
  const [lowest, highest] = extent(values);
  if (style !== 'index' && style !== 'points') return valueDomain(values, style, 8);
  if (lowest === undefined) return [0, 1];
  const slack = Math.max(0, Math.abs(highest) * minSpan - (highest - lowest)) / 2;
  return slack === 0 && lowest === highest
    ? [lowest - 1, highest + 1]
    : [lowest - slack, highest + slack];
}

function valuesOf(panel: Multiple): readonly number[] {
  return drawnIn(panel).map(({ value }) => value);
}

/** The points of its lines and of the grey line. */
function drawnIn({ lines, reference = [] }: Multiple): readonly MultiplePoint[] {
  return [...lines.flatMap((line) => line.runs), ...reference].flat();
}

/** From the first to the last day of all claims, in whole years, since years are written below; none without claims. */
function wholeYears(panels: readonly Multiple[], read: ReadTime): readonly [number, number] {
  const [first, last] = extent(panels.flatMap(drawnIn).flatMap(({ time }) => read(time).span));
  if (first === undefined) return [0, 0];
  const [from, to] = [new Date(first).getUTCFullYear(), new Date(last - 1).getUTCFullYear()];
  return [Date.UTC(from), Date.UTC(to + 1)];
}

/** From the first to the last point of a panel that shares its axis with no other. */
function ownTime(panel: Multiple, read: ReadTime): readonly [number, number] {
  const [first, last] = extent(drawnIn(panel), ({ time }) => read(time).middle);
  return first === undefined || first === last ? wholeYears([panel], read) : [first, last];
}

/** Room at right for the widest of the newest numbers. */
function neededRoom(chart: SmallMultiples, panels: readonly Multiple[], read: ReadTime): number {
  const texts = panels.flatMap((panel) =>
    newestOf(panel, chart.scale, read).map((point) => chart.format.claim(point, panel)),
  );
  return (max(texts, (text) => textWidth(text, valueSize)) ?? 0) + 12;
}

/** The newest point that is labelled: of each line, and of a grey line of its own. */
function newestOf(
  { lines, reference = [] }: Multiple,
  scale: SmallMultiples['scale'],
  read: ReadTime,
): readonly MultiplePoint[] {
  const labelled = [...lines.map(({ runs }) => runs), ...(scale === 'own' ? [reference] : [])];
  return labelled.flatMap((runs) => greatest(runs.flat(), ({ time }) => read(time).end) ?? []);
}
