import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { readyComparisons } from '../compare/compare-ready.ts';
import { model } from '../model.ts';
import { currentProvinces, observationsOfIndicator } from '../views/observations.ts';
import { indicatorAnswer } from './indicator-answer.ts';
import { indicatorPlaces } from './indicator-places.ts';

const en = readerFor('en');
const indicators = [...model.indicators.values()];

/** The rows of a list by the address of their place. */
function placesIn(rows: readonly (readonly { readonly href?: string | undefined }[])[]): number {
  return new Set(rows.map(([place]) => place?.href)).size;
}

test('the first sentences and the list count the same provinces', () => {
  const lists = indicators.flatMap((indicator) => {
    const list = indicatorPlaces(indicator, observationsOfIndicator(indicator.id), en);
    return list === undefined ? [] : [{ indicator, list }];
  });
  for (const { indicator, list } of lists) {
    const [, told] = /(\d+) of \d+ provinces/.exec(indicatorAnswer(indicator, en).join(' ')) ?? [];
    if (told !== undefined) expect(placesIn(list.table.rows), indicator.id).toBe(Number(told));
  }
});

test('a comparison that is ready has the rows of the list of its indicator', () => {
  for (const { id, table } of readyComparisons(en)) {
    const list = indicatorPlaces(find(model.indicators, id), observationsOfIndicator(id), en);
    if (list !== undefined) expect(table.rows, id).toEqual(list.table.rows);
    expect(placesIn(table.rows), id).toBeLessThanOrEqual(currentProvinces.length);
  }
});
