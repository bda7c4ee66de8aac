import type { Province } from '../../model/place.ts';
import { series } from '../../stats/series.ts';
import type { Reader } from '../../locales/reader.ts';
import type { FigureView } from '../figure-view.ts';
import { observationsOfPlace } from '../observations.ts';
import { indicesFigure, isIndexLine } from './indices-figure.ts';
import { drawable, trendFigure } from './trend-figure.ts';

/** What changed in a province over time: its own lines, then all indices in one picture. */
export function provinceFigures(province: Province, reader: Reader): readonly FigureView[] {
  const lines = series(observationsOfPlace(province.id)).filter(drawable);
  const indices = indicesFigure(province, reader);
  return [
    ...lines.filter((line) => !isIndexLine(line)).map((line) => trendFigure(line, reader)),
    ...(indices ? [indices] : []),
  ];
}
