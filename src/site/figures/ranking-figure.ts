import { ranking } from '../../charts/ranking/ranking.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { rankingFinding } from '../../stats/findings/ranking-finding.ts';
import type { Survey } from '../../stats/surveys.ts';
import { axisValue } from './chart-format.ts';
import { figureView, type FigureView } from './figure-view.ts';
import { rankingHeadline } from '../headlines/headline-ranking.ts';
import { medianOf, silentIn, surveyRows, unitsAt, valueWriter } from './survey-view.ts';
import { surveyWords } from './map-figure.ts';

/** Provinces from best to worst in one survey; undefined where the indicator has no better and worse. */
export function rankingFigure(
  indicator: Indicator,
  survey: Survey,
  reader: Reader,
): FigureView | undefined {
  const { t, plain, format } = reader;
  const rows = surveyRows(survey);
  const ranked = rows.flatMap(({ claim, rank, tied }, row) =>
    rank === undefined ? [] : [{ claim, rank, tied, row }],
  );
  const finding = rankingFinding(
    survey.observations,
    unitsAt(survey, reader).map(({ id }) => id),
  );
  if (ranked.length === 0 || finding === undefined) return undefined;
  const labels = reader.words.labels;
  const median = medianOf(survey);
  const write = valueWriter(indicator, survey.observations, reader);
  const words = surveyWords(`${indicator.id}.ranking`, indicator, survey, reader);
  return figureView(
    {
      ...words,
      title: rankingHeadline(finding, reader),
      description: t.chart.survey.ranking,
      table: { ...words.table, hasAnchors: true },
    },
    (drawing) =>
      ranking({
        ...drawing,
        places: ranked.map(({ claim, rank, tied, row }) => ({
          place: claim.place,
          name: plain(claim.place.name),
          rank,
          tied,
          value: claim.value,
          label: write(claim.value),
          row,
        })),
        silent: silentIn(survey, reader).map(({ name }) => plain(name)),
        style: indicator.unit.style,
        ...(median === undefined
          ? {}
          : { median: { value: median, label: labels.median(write(median)) } }),
        show: drawing.standsAlone ? 'all' : drawing.isFramed ? 'ends and chosen' : 'ends',
        format: { value: axisValue(indicator.unit, reader) },
        labels: {
          notReported: t.chart.notReported,
          omitted: (count) => labels.omitted(count, format),
          silent: (count) => labels.notReported(count, format),
        },
      }),
    reader,
  );
}
