import { tileStates } from '../../charts/tiles/survey-states.ts';
import { tileMap } from '../../charts/tiles/tile-map.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator, UnitStyle } from '../../model/indicator.ts';
import type { Survey } from '../../stats/surveys.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { model } from '../model.ts';
import { valueWriter } from './survey-view.ts';
import { isOfToday, legendWords, mapSurvey, surveyWords } from './map-figure.ts';

/** A survey on the grid of its day, one square a province; undefined where the dataset has no such grid. */
export function surveyTilesFigure(
  indicator: Indicator,
  survey: Survey,
  reader: Reader,
  places = mapSurvey(indicator, survey, reader),
): FigureView | undefined {
  const grid = isOfToday(survey) ? model.tileGrid : model.formerTileGrid;
  if (grid === undefined) return undefined;
  const words = legendWords(indicator, reader);
  const states = tileStates(places, valueWriter(indicator, survey.observations, reader));
  // On a page the map beside the grid has the legend; totals have no map.
  const isTotal = totals.includes(indicator.unit.style);
  return figureView(
    surveyWords(`${indicator.id}.tiles`, indicator, survey, reader),
    (drawing) =>
      tileMap({
        ...drawing,
        width: Math.min(drawing.width, widest),
        grid,
        states,
        ...(drawing.standsAlone || isTotal ? { legend: { ...places, ...words, outside: 0 } } : {}),
        labels: { island: words.labels.island },
      }),
    reader,
  );
}

const totals: readonly UnitStyle[] = ['count', 'currency'];

/** Wider tiles than this hold no more, px. */
const widest = 480;
