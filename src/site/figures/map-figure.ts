import { choropleth } from '../../charts/map/choropleth.ts';
import { mapShapes, type MapShapes } from '../../charts/map/shapes.ts';
import type { Survey as MapSurvey } from '../../charts/classes/survey.ts';
import { valueClasses } from '../../charts/classes/value-classes.ts';
import type { ShapeSource } from '../../charts/map/units.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { daysOf } from '../../model/time.ts';
import { rankingFinding } from '../../stats/findings/ranking-finding.ts';
import type { Survey } from '../../stats/surveys.ts';
import { axisValue, chartFormat } from './chart-format.ts';
import { figureView, type Drawing, type FigureView, type FigureWords } from './figure-view.ts';
import { rankingHeadline } from '../headlines/headline-ranking.ts';
import { geography } from '../model.ts';
import { fileHref } from '../links/paths.ts';
import { publishersOf } from '../views/publishers.ts';
import { surveyNumbers, surveyRows, surveyTable, unitsAt, valueWriter } from './survey-view.ts';

/** The units of a day on a map, and the file in which pages find their shapes. */
interface MapOfDay {
  readonly shapes: MapShapes;
  readonly file: string;
}

const firstDayOfToday = '2025-07-01';

export const currentMap = mapOf(geography.current, '/maps/provinces.svg');
export const formerMap = mapOf(geography.former, '/maps/provinces-until-2025.svg');

function mapOf(boundaries: typeof geography.current, file: string): MapOfDay | undefined {
  return boundaries && { shapes: mapShapes(boundaries, geography.islands), file };
}

export function mapAt(survey: Survey): MapOfDay | undefined {
  return isOfToday(survey) ? currentMap : formerMap;
}

export function isOfToday({ time }: Survey): boolean {
  return daysOf(time).first >= firstDayOfToday;
}

/** A survey on the map of its day; undefined where the dataset has no such map. */
export function mapFigure(
  indicator: Indicator,
  survey: Survey,
  reader: Reader,
  places = mapSurvey(indicator, survey, reader),
): FigureView | undefined {
  const map = mapAt(survey);
  if (map === undefined) return undefined;
  const source = (drawing: Drawing): ShapeSource =>
    drawing.standsAlone
      ? { kind: 'inline' }
      : { kind: 'shared', href: (id) => `${fileHref(map.file)}#${id}` };
  const words = legendWords(indicator, reader);
  const value = valueWriter(indicator, survey.observations, reader);
  return figureView(
    surveyWords(`${indicator.id}.map`, indicator, survey, reader),
    (drawing) =>
      choropleth({
        ...drawing,
        ...places,
        shapes: map.shapes,
        source: source(drawing),
        ...words,
        format: { ...words.format, value },
      }),
    reader,
  );
}

/** The words that every picture of the places of one survey bears. */
export function surveyWords(
  chart: string,
  indicator: Indicator,
  survey: Survey,
  reader: Reader,
): FigureWords {
  const { t, plain, format } = reader;
  return {
    chart,
    title: placesTitle(indicator, survey, reader),
    subtitle: t.chart.survey.subtitle(plain(indicator.unit.name), format.date(survey.time)),
    description: t.chart.survey.description,
    sources: publishersOf(survey.observations),
    asOf: format.date(survey.time),
    table: surveyTable(indicator, survey, reader),
    computed: surveyNumbers(indicator, survey, reader),
  };
}

/** Who stands at the ends: they bear their names in the picture, where regions have no borders. */
function placesTitle(indicator: Indicator, survey: Survey, reader: Reader): string {
  const ends = rankingFinding(
    survey.observations,
    unitsAt(survey, reader).map(({ id }) => id),
  );
  return ends
    ? rankingHeadline({ ...ends, median: undefined }, reader)
    : reader.plain(indicator.name);
}

export function mapSurvey(indicator: Indicator, survey: Survey, reader: Reader): MapSurvey {
  const rows = surveyRows(survey);
  const rowOf = new Map(rows.map(({ claim }, row) => [claim.place.id, row]));
  const silent = rows.length;
  const values = rows.map(({ claim }) => claim.value);
  const places = unitsAt(survey, reader);
  const unheard = places.filter(({ id }) => !rowOf.has(id));
  return {
    places: places.map((place) => {
      const row = rowOf.get(place.id);
      const claim = row === undefined ? undefined : rows[row]?.claim;
      return {
        id: place.id,
        name: reader.plain(place.name),
        value: claim?.value,
        row: row ?? silent + unheard.indexOf(place),
      };
    }),
    classes: valueClasses(values, {
      strong: indicator.direction === 'down' ? 'low' : 'high',
      isRank: isRank(indicator),
    }),
  };
}

export function legendWords(indicator: Indicator, reader: Reader) {
  const { format, plain } = reader;
  const labels = reader.words.labels;
  const formats = chartFormat(reader);
  const value = axisValue(indicator.unit, reader);
  const ofRanks = isRank(indicator);
  return {
    format: {
      ...{ value, bound: formats.value },
      ...(ofRanks ? { range: (from: number, to: number) => `${String(from)}–${String(to)}` } : {}),
    },
    leads: ofRanks ? ('low' as const) : ('high' as const),
    labels: {
      notReported: (count: number) => labels.notReported(count, format),
      outside: (count: number) => labels.notAsked(count, format),
      dot: labels.dot,
      uneven: labels.uneven,
      highest: ofRanks ? labels.first : labels.highest,
      lowest: ofRanks ? labels.last : labels.lowest,
      all: labels.all,
      alike: (count: number, words: string) => labels.alike(count, words, format),
      island: (name: Parameters<Reader['plain']>[0]) => plain(name),
    },
  };
}

function isRank({ unit }: Indicator): boolean {
  return unit.style === 'rank';
}
