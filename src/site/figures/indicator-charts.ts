import type { Indicator } from '../../model/indicator.ts';
import { series } from '../../stats/series.ts';
import type { Survey } from '../../stats/surveys.ts';
import { drawnOn, toldOn } from '../links/chart-place.ts';
import { paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { changeFigure } from './change-figure.ts';
import { given, type Chart, type Draft } from './chart.ts';
import { claimFigure } from './claim-figure.ts';
import { editionsFigure } from './editions-figure.ts';
import { gapFigure, gapsOfIndicator } from './gap-figure.ts';
import { isIndexLine } from './indices-figure.ts';
import { mapFigure } from './map-figure.ts';
import { rankingFigure } from './ranking-figure.ts';
import { regionsFigure } from './regions-figure.ts';
import { broadSurveys } from './survey-view.ts';
import { surveyTilesFigure } from './survey-tiles-figure.ts';
import { drawable, trendChart } from './trend-chart-id.ts';
import { trendFigure } from './trend-figure.ts';

/** What can honestly be drawn of an indicator for the whole country, the plainest first. */
export function indicatorCharts(indicator: Indicator): readonly Chart[] {
  const gaps = gapsOfIndicator(indicator.id);
  return [
    ...nationCharts(indicator),
    ...(gaps.length > 0
      ? drawn(`${indicator.id}.goal`, indicator, (reader) => gapFigure(gaps, reader))
      : []),
    ...surveyCharts(indicator, broadSurveys(indicator.id)),
  ];
}

/** The lines of provinces, but for those that one picture of the province shows together. */
export function provinceLines(indicator: Indicator): readonly Chart[] {
  const lines = series(observationsOfIndicator(indicator.id))
    .filter((line) => drawable(line) && !isIndexLine(line))
    .filter(({ place }) => place.kind === 'province');
  return lines.flatMap((line) => {
    const id = trendChart(line);
    const place = drawnOn(paths.province(line.place.id), id);
    return given(id, place, (reader) => trendFigure(line, reader));
  });
}

/** A chart whose picture stands on the page of its indicator. */
function drawn(id: string, indicator: Indicator, draft: Draft): readonly Chart[] {
  return given(id, drawnOn(paths.indicator(indicator.id), id), draft);
}

/** Many small lines are left to their file; grid and map of a survey stand together under the map. */
function told(id: string, indicator: Indicator, draft: Draft): readonly Chart[] {
  return given(id, toldOn(paths.indicator(indicator.id)), draft);
}

/** The nation’s line; where its figures make none, the newest of them set large. */
function nationCharts(indicator: Indicator): readonly Chart[] {
  const claims = observationsOfIndicator(indicator.id).filter(
    ({ place }) => place === model.nation,
  );
  const lines = series(claims).filter(drawable);
  if (lines.length > 0) {
    return lines.flatMap((line) =>
      drawn(trendChart(line), indicator, (reader) => trendFigure(line, reader)),
    );
  }
  return drawn(indicator.id, indicator, (reader) =>
    claimFigure(indicator.id, indicator, claims, reader),
  );
}

/** Totals of places of unequal size are not for a map: the largest province would always win. */
const mappedStyles = ['percent', 'index', 'rank', 'rate', 'points'];

function surveyCharts(indicator: Indicator, surveys: readonly Survey[]): readonly Chart[] {
  const [first] = surveys;
  const newest = surveys.at(-1);
  if (first === undefined || newest === undefined) return [];
  const { id, unit } = indicator;
  const isMapped = mappedStyles.includes(unit.style);
  // Lines over many editions say more than a slope from the first to the last, which has its file.
  const beside = isMapped && surveys.length > seenAsPair ? told : drawn;
  return [
    ...(isMapped
      ? drawn(`${id}.map`, indicator, (reader) => mapFigure(indicator, newest, reader))
      : []),
    ...told(`${id}.tiles`, indicator, (reader) => surveyTilesFigure(indicator, newest, reader)),
    ...drawn(`${id}.ranking`, indicator, (reader) => rankingFigure(indicator, newest, reader)),
    ...drawn(`${id}.editions`, indicator, (reader) =>
      isMapped ? editionsFigure(indicator, surveys, reader) : undefined,
    ),
    ...beside(`${id}.change`, indicator, (reader) =>
      changeFigure(indicator, [first, newest], reader),
    ),
    ...told(`${id}.regions`, indicator, (reader) =>
      isMapped && surveys.length > seenAsPair
        ? regionsFigure(indicator, surveys, reader)
        : undefined,
    ),
  ];
}

/** Up to this many editions are told better by a slope than by lines. */
const seenAsPair = 4;
