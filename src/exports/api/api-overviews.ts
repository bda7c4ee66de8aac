import { group } from 'd3-array';
import type { Observation } from '../../model/observation.ts';
import { isCurrent } from '../../model/place.ts';
import { endOf } from '../../model/time.ts';
import { countedIndicators, coverage, provincesNeeded } from '../../stats/coverage.ts';
import { isProgress, placeFacts, resolutionDay } from '../../stats/progress.ts';
import { observationRecords } from './api-observation.ts';
import { apiPath, type ApiSource } from './api-source.ts';
import { textsRecord } from './api-values.ts';
import { reports } from '../tables/reports.ts';

/** Claims about the same thing and time that cannot both hold, side by side. */
export function conflictRecords(source: ApiSource) {
  const disputed = source.model.observations.filter(({ conflicts }) => conflicts.length > 0);
  return [...group(disputed, subjectOf).values()].flatMap((claims) => {
    const [first] = claims;
    if (first === undefined) return [];
    const { id, indicator, place, kind, unit, timing, time, edition } = first;
    return {
      id,
      indicator: indicator.id,
      place: place.id,
      kind,
      unit: unit.id,
      as_of: timing === 'as-of' ? time : null,
      period: timing === 'period' ? time : null,
      change_from: first.changeFrom ?? null,
      edition: edition ?? null,
      observations: observationRecords(claims, source),
    };
  });
}

function subjectOf({ indicator, place, kind, unit, time, changeFrom, edition }: Observation) {
  return [indicator.id, place.id, kind, unit.id, time, changeFrom, edition].join(' ');
}

/** Who reported what among the provinces of today. A pair that is not listed is silence, not zero. */
export function coverageOverview({ model, ofPlace }: ApiSource) {
  const places = model.provinces.filter(isCurrent).map(({ id }) => id);
  const cells = places.flatMap((place) =>
    [...group(ofPlace(place), ({ indicator }) => indicator.id)].map(([indicator, claims]) => ({
      place,
      indicator,
      observations: claims.length,
      newest: newestTime(claims),
    })),
  );
  const told = new Set(cells.map(({ indicator }) => indicator));
  const reporting = new Set(cells.map(({ place }) => place));
  const indicators = [...model.indicators.keys()];
  const counted = countedIndicators(model.observations, places, [...model.indicators.values()]);
  return {
    places,
    indicators,
    silent_places: places.filter((place) => !reporting.has(place)),
    silent_indicators: indicators.filter((indicator) => !told.has(indicator)),
    counted: {
      provinces_needed: provincesNeeded,
      indicators: counted,
      silent_places: coverage(model.observations, places, counted).silentPlaces,
    },
    resolution: {
      since: resolutionDay,
      left_out: indicators.filter((indicator) => placeFacts.has(indicator)),
      silent_places: places.filter((place) => !ofPlace(place).some(isProgress)),
    },
    cells,
  };
}

/** As exact as its source; null where no claim has a time. */
function newestTime(claims: readonly Observation[]): string | null {
  const times = claims.flatMap(({ time }) => (time === null ? [] : [time]));
  return times.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0] ?? null;
}

/** The reports that brought figures, the last recorded first. */
export function changeRecords({ model, at }: ApiSource) {
  return reports(model).map(({ kind, id, title, date, recorded, observations }) => ({
    id,
    kind,
    title: textsRecord(title),
    date,
    recorded,
    observations: observations.length,
    places: [...new Set(observations.map(({ place }) => place.id))],
    indicators: [...new Set(observations.map(({ indicator }) => indicator.id))],
    api: at.file(apiPath(`${kind}s`, id)),
  }));
}
