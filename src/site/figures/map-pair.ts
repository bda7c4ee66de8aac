import { classLegend } from '../../charts/classes/legend.ts';
import { pageTheme } from '../../charts/theme/theme.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Survey } from '../../stats/surveys.ts';
import { figureWidths, type FigureView } from './figure-view.ts';
import { legendWords, mapFigure, mapSurvey } from './map-figure.ts';
import { surveyTilesFigure } from './survey-tiles-figure.ts';

/** The column of the map with its own legend, px. */
const mapWidth = 340;

/**
 * The map with the tile grid beside it, where small provinces can be seen as well; on a phone the
 * grid with the legend. undefined where the dataset has not both.
 */
export function mapPair(
  indicator: Indicator,
  survey: Survey,
  reader: Reader,
): FigureView | undefined {
  const places = mapSurvey(indicator, survey, reader);
  const map = mapFigure(indicator, survey, reader, places);
  const tiles = surveyTilesFigure(indicator, survey, reader, places);
  if (map === undefined || tiles === undefined) return undefined;
  const legend = classLegend({
    id: `${tiles.id}-legend`,
    words: { title: map.subtitle, description: '' },
    theme: pageTheme,
    width: figureWidths.narrow,
    ...places,
    ...legendWords(indicator, reader),
    outside: 0,
  });
  return {
    ...map,
    fluid: () =>
      `<div class="pair"><div>${map.draw(mapWidth)}</div><div>${legend}</div>` +
      `<div>${tiles.draw(figureWidths.narrow)}</div></div>`,
  };
}
