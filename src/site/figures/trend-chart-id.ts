import { ascending, group } from 'd3-array';
import { find } from '../../model/lookup.ts';
import { resultKinds } from '../../stats/latest.ts';
import { series, type Series } from '../../stats/series.ts';
import { model } from '../model.ts';

/** A line needs two dates, and says how a whole place stands: changes and aims are not drawn. */
export function drawable({ kind, scope, observations }: Series): boolean {
  return (
    scope === undefined &&
    resultKinds.includes(kind) &&
    new Set(observations.map(({ time }) => time)).size > 1
  );
}

/**
 * The id of the chart of a line. The plain one, of indicator and place, belongs to the line that
 * tells most of it: of the indicator’s own kind, over the longest span. Others of the same place
 * say behind it what sets them apart.
 */
export function trendChart(line: Series): string {
  return find(ids, line.key);
}

const ids: ReadonlyMap<string, string> = new Map(
  [...group(series(model.observations).filter(drawable), plainId)].flatMap(([plain, lines]) => {
    const [, ...others] = lines.toSorted(
      (a, b) => rankOf(a) - rankOf(b) || ascending(a.key, b.key),
    );
    const isOther = new Set(others);
    return lines.map((line): [string, string] => [
      line.key,
      isOther.has(line) ? `${plain}.${apartOf(line)}` : plain,
    ]);
  }),
);

function plainId({ indicator, place }: Series): string {
  return place.kind === 'nation' ? indicator : `${indicator}.${place.id}`;
}

function rankOf({ kind, indicator, months = 0 }: Series): number {
  const isOtherKind = kind === find(model.indicators, indicator).kind ? 0 : 1000;
  return isOtherKind - months;
}

function apartOf({ kind, unit, months }: Series): string {
  return months === undefined ? `${kind}-${unit}` : `${String(months)}-months`;
}
