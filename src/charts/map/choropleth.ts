import type { Markish } from '@observablehq/plot';
import { choroplethLayout } from './layout.ts';
import { listParts, swatchMark } from './place-lists.ts';
import { legendShapes } from '../classes/legend-marks.ts';
import { silence } from '../svg/hatching.ts';
import { labelMark } from '../labels/label-mark.ts';
import { islandMarks, islandWords } from './islands.ts';
import { mapLabelLines, placeMapLabels, type MapLabel } from './labels.ts';
import { reportedPlaces } from '../classes/survey.ts';
import { unitMark } from './units.ts';
import { pixels } from '../svg/pixels.ts';
import { renderSvg } from '../svg/render-svg.ts';
import type { Choropleth } from './spec.ts';

/**
 * The units in the colours of their classes, in a projection that keeps areas. Silence is hatched,
 * units that the survey does not ask are plain, and Hoàng Sa and Trường Sa have the colour of the
 * unit they belong to. Beside it the legend with every place, and the places at both ends.
 */
export function choropleth(chart: Choropleth): string {
  const { height, map, sea, insets, legend, lists } = choroplethLayout(chart);
  const boxes = insets.map(({ box }) => box);
  const labels = placeMapLabels(wantedLabels(chart), chart.shapes, map, sea, boxes);
  const parts = lists.map(({ list, frame }) => listParts(chart, list, frame));
  const listed = parts.flatMap(({ words }) => words);
  const swatches = parts.flatMap((part) => part.swatches);
  const words = [...islandWords(insets, chart.theme), ...legend.words, ...listed, ...labels];
  const marks: Markish[] = [
    unitMark(chart, map),
    islandMarks(chart, insets, map.scale),
    mapLabelLines(labels, chart.theme),
    legendShapes(chart, legend),
    swatches.length > 0 ? swatchMark(swatches, chart.theme) : null,
    labelMark(words, chart.theme),
  ];
  return renderSvg(chart, { ...pixels, height, marks }, [silence(chart)]);
}

/** The place in focus, and the ends where no other place shares them. */
function wantedLabels({ places, focus, format, theme }: Choropleth): readonly MapLabel[] {
  const reported = reportedPlaces(places);
  const [lowest, second] = reported;
  const [next, highest] = reported.slice(-2);
  const ends = [
    ...(highest && highest.value !== next?.value ? [highest] : []),
    ...(lowest && second && lowest.value !== second.value ? [lowest] : []),
  ].filter(({ id }) => id !== focus);
  const sought = places.filter(({ id }) => id === focus);
  return [...sought, ...ends].map(({ id, name, value }) => ({
    id,
    texts: value === undefined ? [name] : [`${name} ${format.value(value)}`, name],
    fill: id === focus ? theme.focus : theme.ink,
  }));
}
