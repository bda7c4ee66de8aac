import type { Indicator } from '../../model/indicator.ts';
import { series } from '../../stats/series.ts';
import type { Survey } from '../../stats/surveys.ts';
import type { Reader } from '../../locales/reader.ts';
import { given, type Chart } from './chart.ts';
import type { FigureView } from './figure-view.ts';
import { model } from '../model.ts';
import { observationsOfIndicator } from '../views/observations.ts';
import { broadSurveys } from './survey-view.ts';
import { changeFigure } from './change-figure.ts';
import { claimFigure } from './claim-figure.ts';
import { editionsFigure } from './editions-figure.ts';
import { gapFigure, gapsOfIndicator } from './gap-figure.ts';
import { isIndexLine } from './indices-figure.ts';
import { mapFigure } from './map-figure.ts';
import { mapPair } from './map-pair.ts';
import { rankingFigure } from './ranking-figure.ts';
import { regionsFigure } from './regions-figure.ts';
import { surveyTilesFigure } from './survey-tiles-figure.ts';
import { drawable, trendChart, trendFigure } from './trend-figure.ts';

/**
 * The figures of an indicator’s page: map and grid stand together there, and the many small lines
 * of `regions` are left to their file.
 */
export function indicatorFigures(indicator: Indicator, reader: Reader): readonly FigureView[] {
  const newest = broadSurveys(indicator.id).at(-1);
  const pair = newest && mapPair(indicator, newest, reader);
  return indicatorCharts(indicator).flatMap(({ id, figure }) => {
    if (id.endsWith('.map') && pair !== undefined) return [pair];
    const isElsewhere = id.endsWith('.regions') || (id.endsWith('.tiles') && pair !== undefined);
    return isElsewhere ? [] : [figure(reader)];
  });
}

/** What can honestly be drawn of an indicator for the whole country, the plainest first. */
export function indicatorCharts({ id }: Indicator): readonly Chart[] {
  return found.get(id) ?? [];
}

function chartsOf(indicator: Indicator): readonly Chart[] {
  const gaps = gapsOfIndicator(indicator.id);
  return [
    ...nationCharts(indicator),
    ...(gaps.length > 0
      ? [{ id: `${indicator.id}.goal`, figure: (reader: Reader) => gapFigure(gaps, reader) }]
      : []),
    ...surveyCharts(indicator, broadSurveys(indicator.id)),
  ];
}

/** The lines of provinces, but for those that one picture of the province shows together. */
export function provinceLines(indicator: Indicator): readonly Chart[] {
  return series(observationsOfIndicator(indicator.id))
    .filter((line) => drawable(line) && !isIndexLine(line))
    .filter(({ place }) => place.kind === 'province')
    .map((line) => ({
      id: trendChart(line),
      figure: (reader) => trendFigure(line, reader),
    }));
}

/** The nation’s line; where its figures make none, the newest of them set large. */
function nationCharts(indicator: Indicator): readonly Chart[] {
  const claims = observationsOfIndicator(indicator.id).filter(
    ({ place }) => place === model.nation,
  );
  const lines = series(claims).filter(drawable);
  if (lines.length > 0) {
    return lines.map((line) => ({
      id: trendChart(line),
      figure: (reader) => trendFigure(line, reader),
    }));
  }
  return given(indicator.id, (reader) => claimFigure(indicator.id, indicator, claims, reader));
}

/** Totals of places of unequal size are not for a map: the largest province would always win. */
const mappedStyles = ['percent', 'index', 'rank', 'rate', 'points'];

function surveyCharts(indicator: Indicator, surveys: readonly Survey[]): readonly Chart[] {
  const [first] = surveys;
  const newest = surveys.at(-1);
  if (first === undefined || newest === undefined) return [];
  const { id, unit } = indicator;
  const isMapped = mappedStyles.includes(unit.style);
  return [
    ...(isMapped ? given(`${id}.map`, (reader) => mapFigure(indicator, newest, reader)) : []),
    ...given(`${id}.tiles`, (reader) => surveyTilesFigure(indicator, newest, reader)),
    ...given(`${id}.ranking`, (reader) => rankingFigure(indicator, newest, reader)),
    ...given(`${id}.editions`, (reader) =>
      isMapped ? editionsFigure(indicator, surveys, reader) : undefined,
    ),
    ...given(`${id}.change`, (reader) => changeFigure(indicator, [first, newest], reader)),
    ...given(`${id}.regions`, (reader) =>
      isMapped && surveys.length > seenAsPair
        ? regionsFigure(indicator, surveys, reader)
        : undefined,
    ),
  ];
}

/** Up to this many editions are told better by a slope than by lines. */
const seenAsPair = 4;

/** Found once: each page in each language asks for those of its indicator. */
const found = new Map([...model.indicators.values()].map((one) => [one.id, chartsOf(one)]));
