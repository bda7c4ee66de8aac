import type { Indicator } from '../model/indicator.ts';
import { series } from '../stats/series.ts';
import type { Reader } from '../locales/reader.ts';
import type { FigureView } from './figure-view.ts';
import { observationsOfIndicator } from './observations.ts';
import { gapFigure, gapsOfIndicator } from './target-gaps.ts';
import { drawable, trendFigure } from './trend-figure.ts';

/** With more series than this, only the nation’s is drawn here; a province’s stands on its page. */
const linesShown = 3;

/** What can honestly be drawn of an indicator: a gap where there is a goal, a line where there are two dates. */
export function indicatorFigures(indicator: Indicator, reader: Reader): readonly FigureView[] {
  const gaps = gapsOfIndicator(indicator.id);
  const lines = series(observationsOfIndicator(indicator.id)).filter(drawable);
  const national = lines.filter(({ place }) => place.kind === 'nation');
  return [
    ...(gaps.length > 0 ? [gapFigure(gaps, reader)] : []),
    ...(lines.length <= linesShown ? lines : national).map((line) => trendFigure(line, reader)),
  ];
}
