import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { paths } from '../links/paths.ts';
import { chartsOn, figureOf } from './chart-catalogue.ts';
import type { FigureView } from './figure-view.ts';
import { mapPair } from './map-pair.ts';
import { broadSurveys } from './survey-view.ts';

/**
 * The figures of an indicator’s page: map and grid stand together there, the grid alone where
 * there is no map, and charts of which the page has the numbers are left to their file.
 */
export function indicatorFigures(indicator: Indicator, reader: Reader): readonly FigureView[] {
  const pair = pairOf(indicator, reader);
  return chartsOn(paths.indicator(indicator.id)).flatMap(({ id, place, figure }) => {
    if (id.endsWith('.map') && pair !== undefined) return [pair];
    const isAlone = id.endsWith('.tiles') && pair === undefined;
    return place.fragment === undefined && !isAlone ? [] : [figure(reader)];
  });
}

function pairOf(indicator: Indicator, reader: Reader): FigureView | undefined {
  const survey = broadSurveys(indicator.id).at(-1);
  const map = figureOf(`${indicator.id}.map`, reader);
  const tiles = figureOf(`${indicator.id}.tiles`, reader);
  if (survey === undefined || map === undefined || tiles === undefined) return undefined;
  return mapPair({ indicator, survey, map, tiles }, reader);
}
