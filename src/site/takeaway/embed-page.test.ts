import { describe, expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { charts } from '../figures/chart-catalogue.ts';
import type { Chart } from '../figures/chart.ts';
import { embedDrawings, heightOf } from './embed-drawings.ts';
import { newestOf, newestText } from './embed-newest.ts';
import { embedView } from './embed-page.ts';
import { embedRows, highlightable } from './embed-table.ts';
import { chartFrame, chartFrameMarkup } from './oembed.ts';

const reader = readerFor('vi');

function chart(ending: string): Chart {
  const found = charts.find(({ id }) => id.endsWith(ending));
  if (found === undefined) throw new Error(`The dataset has no chart …${ending}.`);
  return found;
}

describe('embedDrawings(figure)', () => {
  test.each(['tasks', 'coverage', '.map', '.tiles', '.regions', '.editions', '.goal'])(
    '%s fetches nothing and draws in the colours of its stylesheet',
    (ending) => {
      const { narrow, wide, shapes } = embedDrawings(chart(ending).figure(reader));
      const markup = `${narrow ?? ''}${wide ?? ''}${shapes}`;
      expect(markup).not.toMatch(/href="[^#]/);
      expect(markup).not.toMatch(/(?:fill|stroke)="#[\da-f]{6}"/);
      const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const used = [...markup.matchAll(/(?:href="#|url\(#)([^")]+)/g)].map(([, id]) => id);
      expect(used.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test('a survey on the grid brings its legend, which pages leave to the map', () => {
    const figure = chart('papi-score.tiles').figure(reader);
    const { narrow = '', wide } = embedDrawings(figure);
    expect(wide).toBeUndefined();
    expect(heightOf(narrow)).toBeGreaterThan(heightOf(figure.draw(320)));
  });
});

describe('newestOf(chart, reader)', () => {
  test('a chart of many places has no newest figure', () => {
    expect(newestOf(chart('.map').id, reader).claims).toEqual([]);
    expect(newestOf('timeline', reader).claims).toEqual([]);
  });

  test('a figure keeps its bound, its date and its source', () => {
    const bounded = charts
      .flatMap(({ id }) => newestOf(id, reader).claims)
      .find(({ quantity }) => quantity.bound !== '');
    expect(bounded && newestText(bounded)).toMatch(/^\p{Letter}.+, .+ \(.+\)$/u);
  });
});

describe('embedRows(table, reader)', () => {
  const former = chart('papi-score.map').figure(reader);

  test('names of a survey of the past are provinces of the past', () => {
    const places = embedRows(former.table, reader).map(({ place }) => place);
    expect(places).toContain('lao-cai-until-2025');
    expect(places).toContain('yen-bai');
    expect(places).not.toContain('lao-cai');
  });

  test('rows that name no place have none', () => {
    const { table } = chart('egdi-rank').figure(reader);
    expect(embedRows(table, reader).every(({ place }) => place === undefined)).toBe(true);
  });

  test('only what is in the picture can be highlighted', () => {
    const ranking = chart('papi-score.ranking').figure(reader);
    const shown = highlightable(ranking.table, ranking.draw(320), reader);
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.length).toBeLessThan(ranking.table.rows.length);
  });
});

test('embedView(chart, reader) sends search engines to the page of the chart', () => {
  const { head, oembed, credit } = embedView(chart('tasks'), reader);
  expect(head.canonical).toBe('https://example.org/repo/vi/');
  expect(oembed.href).toBe('https://example.org/repo/vi/oembed/tasks.json');
  expect(credit.link.href).toBe('/repo/vi/#chart-tasks');
});

describe('chartFrame(chart, reader, wishes)', () => {
  test('is higher where titles need more lines', () => {
    const height = (width: number) => chartFrame(chart('tasks'), reader, { width }).height;
    expect(height(320)).toBeGreaterThan(height(500) - 200);
    expect(height(320)).toBeGreaterThan(300);
  });

  test('wishes become part of the address, never a fragment', () => {
    const markup = chartFrameMarkup(chart('papi-score.map'), reader, {
      width: 600,
      theme: 'dark',
      highlight: 'yen-bai',
    });
    expect(markup).toContain(
      'src="https://example.org/repo/vi/embed/papi-score.map/?theme=dark&amp;highlight=yen-bai"',
    );
    expect(markup).toMatch(/^<div [^>]*max-width:600px[^>]*><iframe .*lang="vi" width="100%"/);
  });
});
