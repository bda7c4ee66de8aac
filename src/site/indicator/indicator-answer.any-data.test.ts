import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Indicator } from '../../model/indicator.ts';
import { spread } from '../../stats/spread.ts';
import { whenOf } from '../views/claim-words.ts';
import { saidValue } from '../headlines/headline-quantity.ts';
import { indicatorAnswer } from './indicator-answer.ts';
import { model } from '../model.ts';
import { newestSurvey } from '../figures/newest-survey.ts';
import { currentProvinces, observationsOfIndicator } from '../views/observations.ts';
import { quantityOf } from '../views/quantity.ts';
import { readingPhrase, readingView } from '../views/reading-view.ts';
import { relatedGoals } from './related-goals.ts';
import { documentsOf, goalOf } from '../views/target-view.ts';
import { targetReading } from '../views/target-reading.ts';

const indicators = [...model.indicators.values()];
const en = readerFor('en');

/** Everything with digits that an answer may quote, longest first. */
function quotable(indicator: Indicator, reader: Reader): readonly string[] {
  const { format, plain } = reader;
  const claims = observationsOfIndicator(indicator.id);
  const [first] = claims;
  const survey = newestSurvey(claims);
  const median = survey && spread(survey)?.median;
  const targets = [
    ...model.targets.filter((target) => target.indicator === indicator.id),
    ...relatedGoals(indicator),
  ];
  return [
    ...claims.flatMap((claim) => [
      quantityOf(claim, reader).phrase,
      whenOf(claim, reader),
      claim.time === null ? '' : format.date(claim.time),
      plain(claim.place.name),
      ...claim.citations.map(({ source }) => source.publisher),
    ]),
    ...(median === undefined || first === undefined
      ? []
      : [saidValue(median, first, reader).phrase]),
    ...targets.flatMap((target) => {
      const read = targetReading(target);
      const said = read
        ? [readingPhrase(target, read, reader), readingView(target, read, reader).beside]
        : [];
      return [
        ...said,
        goalOf(target, reader),
        format.date(target.due),
        plain(target.text),
        ...documentsOf(target, reader).map(({ text }) => text.text),
      ];
    }),
    // The day on which the units of today began.
    ...['July 2025', '7/2025', 'липня 2025', 'июля 2025'],
  ]
    .filter((text) => /\d/.test(text))
    .sort((a, b) => b.length - a.length);
}

describe.each(locales)('indicatorAnswer(indicator, reader) in %s', (locale) => {
  const reader = readerFor(locale);

  test.each(indicators.map((one) => [one.id, one] as const))(
    'quotes only claims, goals and counts: %s',
    (_, indicator) => {
      let rest = indicatorAnswer(indicator, reader).join(' ');
      for (const text of quotable(indicator, reader)) rest = rest.replaceAll(text, '');
      const claims = observationsOfIndicator(indicator.id);
      const most = Math.max(
        currentProvinces.length,
        new Set(claims.map(({ place }) => place)).size,
      );
      const counts = (rest.match(/\d+/g) ?? []).map(Number);
      expect(counts.filter((count) => count > most)).toEqual([]);
      expect(counts.length).toBeLessThanOrEqual(3);
    },
  );
});

test('indicatorAnswer(indicator, reader) says something of every indicator with a result', () => {
  const silent = indicators.filter(
    (one) =>
      observationsOfIndicator(one.id).some(({ kind }) => kind === one.kind) &&
      indicatorAnswer(one, en).length === 0,
  );
  expect(silent.map(({ id }) => id)).toEqual([]);
});
