import { expect, test } from 'vitest';
import { defaultLocale } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { model } from '../model.ts';
import { broadSurveys, surveyRows } from '../figures/survey-view.ts';
import { indicatorFigures } from '../figures/indicator-figures.ts';
import { pageHref, paths } from '../links/paths.ts';
import { surveyLeaders } from './survey-leaders.ts';

const reader = readerFor(defaultLocale);
const ranked = [...model.indicators.values()].flatMap((indicator) => {
  const leaders = surveyLeaders(indicator, indicatorFigures(indicator, reader), reader);
  const survey = broadSurveys(indicator.id).at(-1);
  return leaders === undefined || survey === undefined ? [] : [{ indicator, leaders, survey }];
});

test('the ends of a survey are its first and last in their order, and no place is lost between', () => {
  for (const { leaders, survey } of ranked) {
    const hrefs = surveyRows(survey).map(({ claim }) =>
      pageHref(paths.province(claim.place.id), defaultLocale),
    );
    const at = leaders.rows.findIndex(({ kind }) => kind === 'between');
    const shown = leaders.rows.flatMap((row) => (row.kind === 'place' ? row.place.href : []));
    const best = at < 0 ? shown.length : at;
    expect(shown.slice(0, best)).toEqual(hrefs.slice(0, best));
    expect(shown.slice(best)).toEqual(hrefs.slice(hrefs.length - (shown.length - best)));
    const between = leaders.rows[at];
    const left = between?.kind === 'between' ? parseInt(between.text, 10) : 0;
    expect(shown.length + left).toBe(hrefs.length);
  }
});

test('a survey of former units says so, and a change is that of the same unit', () => {
  for (const { indicator, leaders, survey } of ranked) {
    const areFormer = survey.observations.some(
      ({ place }) => place.kind === 'province' && place.to !== undefined,
    );
    expect(leaders.note === '', indicator.id).toBe(!areFormer);
    const earlier = broadSurveys(indicator.id).at(-2)?.observations ?? [];
    const known = new Set(
      earlier.map(({ place }) => pageHref(paths.province(place.id), defaultLocale)),
    );
    for (const row of leaders.rows) {
      if (row.kind !== 'place' || row.change === '') continue;
      expect(known.has(row.place.href)).toBe(true);
      expect(leaders.changed).not.toBe('');
    }
  }
});
