import { rect, type Markish } from '@observablehq/plot';
import type { PlacedText } from '../labels/placement.ts';
import { mapPaint } from './paint.ts';
import { reportedPlaces, type ReportedPlace } from '../classes/survey.ts';
import { asIs, ofRow } from '../svg/pixels.ts';
import { wrap } from '../labels/lines.ts';
import { textWidth } from '../labels/text-width.ts';
import type { Theme } from '../theme/theme.ts';
import type { Choropleth } from './spec.ts';

/** The places at one end, the outermost first. */
export interface PlaceList {
  readonly title: string;
  readonly places: readonly ReportedPlace[];
  /** Those that share the next value: to show some of them would be to choose. */
  readonly alike: readonly ReportedPlace[];
}

const size = 13;
const listLine = 21;

/** The `max` highest and lowest, or one list of all where these are few. */
export function placeLists(
  { places, labels, leads = 'high' }: Choropleth,
  max: number,
): readonly PlaceList[] {
  const rising = reportedPlaces(places);
  const falling = rising.toReversed();
  const [first, last] = leads === 'high' ? [falling, rising] : [rising, falling];
  if (rising.length === 0) return [];
  if (rising.length <= 2 * max) return [{ title: labels.all, places: first, alike: [] }];
  return [endOf(labels.highest, first, max), endOf(labels.lowest, last, max)];
}

function endOf(title: string, ordered: readonly ReportedPlace[], max: number): PlaceList {
  const next = ordered[max]?.value;
  const places = ordered.slice(0, max);
  if (places.at(-1)?.value !== next) return { title, places, alike: [] };
  const isAlike = ({ value }: ReportedPlace) => value === next;
  return { title, places: places.filter((one) => !isAlike(one)), alike: ordered.filter(isAlike) };
}

export function heightOf({ places, alike }: PlaceList): number {
  return (places.length + 1 + Math.min(1, alike.length)) * listLine;
}

/** What the widest line of a list takes, so that no name is cut. */
export function widthOf({ format, labels }: Choropleth, { places, alike }: PlaceList): number {
  const lines = places.map(
    ({ name, value }) => textWidth(name, size) + textWidth(format.value(value), size) + 8,
  );
  const rest = alike
    .slice(0, 1)
    .map(({ value }) => textWidth(labels.alike(alike.length, format.value(value)), size));
  return 20 + Math.max(0, ...lines, ...rest);
}

/** A field in the colour of a place, px. */
interface Swatch {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly row: number | undefined;
}

interface ListParts {
  readonly swatches: readonly Swatch[];
  readonly words: readonly PlacedText[];
}

/** A list with its title on the first line, values at the right. */
export function listParts(
  chart: Choropleth,
  { title, places, alike }: PlaceList,
  { left, top, width }: { readonly left: number; readonly top: number; readonly width: number },
): ListParts {
  const { theme, format, labels, focus } = chart;
  const right = left + width;
  const y = (line: number) => top + (line + 0.5) * listLine;
  const rows = places.map(({ id, name, value, row }, i) => {
    const valueWords = format.value(value);
    const room = width - 20 - textWidth(valueWords, size) - 8;
    const fill = id === focus ? theme.focus : theme.ink;
    return { id, row, valueWords, name: wrap(name, room, size, 1)[0] ?? name, fill, y: y(i + 1) };
  });
  const rest = alike.slice(0, 1).map(({ id, value }) => ({
    id,
    row: undefined,
    fill: theme.muted,
    y: y(places.length + 1),
    valueWords: '',
    name: labels.alike(alike.length, format.value(value)),
  }));
  const lines = [...rows, ...rest];
  const swatches = lines.map(({ id, valueWords, y }) => {
    const { fill, row } = mapPaint(chart, id);
    return { x: left, y, fill, row: valueWords ? row : undefined };
  });
  const heading = { text: title, fill: theme.muted, bold: true };
  return {
    swatches,
    words: [
      { ...heading, x: left, y: y(0), size, anchor: 'start' },
      ...lines.map(({ name, fill, row, y }) => ({
        text: name,
        x: left + 20,
        y,
        fill,
        row,
        size,
        anchor: 'start' as const,
      })),
      ...rows.map(({ valueWords, fill, row, y }) => ({
        text: valueWords,
        x: right,
        y,
        fill,
        row,
        size,
        bold: true,
        anchor: 'end' as const,
      })),
    ],
  };
}

export function swatchMark(swatches: readonly Swatch[], theme: Theme): Markish {
  const boxes = swatches.map(({ x, y, ...swatch }) => ({
    ...swatch,
    x1: x,
    x2: x + 12,
    y1: y - 6,
    y2: y + 6,
  }));
  return rect(boxes, {
    x1: 'x1',
    x2: 'x2',
    y1: 'y1',
    y2: 'y2',
    fill: asIs('fill'),
    stroke: theme.context,
    strokeWidth: 0.75,
    ...ofRow,
  });
}
