import { classLegend } from '../../charts/classes/legend.ts';
import { pageTheme } from '../../charts/theme/theme.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import type { Survey } from '../../stats/surveys.ts';
import { figureWidths, type FigureView } from './figure-view.ts';
import { legendWords, mapSurvey } from './map-figure.ts';

/** The column of the map with its own legend, px. */
const mapWidth = 340;

interface Pair {
  readonly indicator: Indicator;
  readonly survey: Survey;
  readonly map: FigureView;
  readonly tiles: FigureView;
}

/**
 * The map with the tile grid beside it, where small provinces can be seen as well; on a phone the
 * grid with the legend.
 */
export function mapPair({ indicator, survey, map, tiles }: Pair, reader: Reader): FigureView {
  const places = mapSurvey(indicator, survey, reader);
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
