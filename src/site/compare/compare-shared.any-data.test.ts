import { expect, test } from 'vitest';
import { comparableIndicators } from './compare-choices.ts';
import { compareFile } from './compare-file.ts';
import { sharedFile } from './compare-shared.ts';
import { readerFor } from '../../locales/reader.ts';

test('sharedFile() names for each place the indicators whose files have it', () => {
  const { indicators, totals, parts, context, places } = sharedFile();
  expect(indicators.slice(0, totals.length)).toEqual(totals);
  expect(indicators.filter((id) => parts.includes(id) || context.includes(id))).toEqual(
    indicators.slice(indicators.length - parts.length - context.length),
  );
  expect(indicators.slice(indicators.length - context.length)).toEqual(context);
  expect(indicators.toSorted()).toEqual(comparableIndicators.map(({ id }) => id).toSorted());
  for (const indicator of comparableIndicators) {
    const at = indicators.indexOf(indicator.id);
    const having = Object.keys(places).filter((place) =>
      places[place]?.some(([one]) => one === at),
    );
    const given = Object.keys(compareFile(indicator, readerFor('en')).places);
    expect(having.toSorted()).toEqual(given.toSorted());
  }
});
