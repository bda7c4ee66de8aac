import { expect, test } from 'vitest';
import { chartPageHref, pageOfChart } from './page-of-chart.ts';

test('chartPageHref(chart, locale) speaks the language and stays below the base path', () => {
  expect(chartPageHref('tasks', 'vi')).toBe('/repo/vi/#chart-tasks');
  expect(chartPageHref('papi-score.regions', 'en')).toBe('/repo/indicators/papi-score/');
});

test('a chart of a kind that nobody knows stops the build', () => {
  expect(() => pageOfChart('no-such-thing')).toThrow(
    'No page is known for the chart no-such-thing',
  );
});
