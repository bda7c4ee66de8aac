import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { kindOfChart } from '../../../tests/chart-kinds.ts';
import { sampled } from '../../../tests/sampled.ts';
import { readerFor } from '../../locales/reader.ts';
import { charts } from './chart-catalogue.ts';
import type { TableView } from '../views/table-view.ts';

const { DOMParser } = new JSDOM('').window;
const reader = readerFor('vi');
const drawn = charts.map(({ id, figure }) => ({ id, figure: figure(reader) }));

test('every chart has an address of its own', () => {
  expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
  expect(drawn.filter(({ id, figure }) => figure.chart !== id)).toEqual([]);
});

const sample = sampled(drawn, { name: ({ id }) => id, kind: ({ id }) => kindOfChart(id) });

describe.each(sample)('$id', ({ figure }) => {
  const file = figure.drawAlone(680);

  test('is a whole picture by itself: sound XML, named, described, in literal colours', () => {
    const svg = new DOMParser().parseFromString(file, 'image/svg+xml');
    const root = svg.documentElement;
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.getElementById(root.getAttribute('aria-labelledby') ?? '')?.textContent).toBe(
      figure.title,
    );
    expect(svg.getElementById(root.getAttribute('aria-describedby') ?? '')?.textContent).not.toBe(
      '',
    );
    expect(file).not.toMatch(/var\(|NaN|undefined|href="(?!#)/);
  });

  test('is the same bytes twice', () => {
    expect(figure.drawAlone(680)).toBe(file);
  });

  test('says what it says in a sentence, with its source or its day', () => {
    expect(figure.title.length).toBeGreaterThan(15);
    expect(figure.title.length).toBeLessThanOrEqual(190);
    expect(figure.foot).not.toBe('');
    expect(figure.table.rows.length).toBeGreaterThan(0);
  });

  // Names of meetings have numbers too; the timeline shortens them.
  test.skipIf(figure.chart === 'timeline')(
    'ties every number that belongs to a row to a number of that row',
    () => {
      for (const { row, text } of textsOfRows(figure.draw(680))) {
        const numbers = numbersIn(text);
        const inRow = new Set(numbersIn(`${wordsOf(figure.table, row)} | ${figure.subtitle}`));
        expect(
          numbers.filter((number) => !inRow.has(number)),
          `row ${row}: “${text}”`,
        ).toEqual([]);
      }
    },
  );
});

/** The words of a picture that name their row of the table. */
function textsOfRows(html: string): readonly { readonly row: number; readonly text: string }[] {
  const { document } = new JSDOM(html).window;
  return [...document.querySelectorAll('text[data-row]')].map((text) => ({
    row: Number(text.getAttribute('data-row')),
    text: text.textContent,
  }));
}

function wordsOf({ rows }: TableView, row: number): string {
  return (rows[row] ?? []).map(({ text, small = '' }) => `${text} ${small}`).join(' | ');
}

/** Numbers as they are written, without signs and spaces of any kind. */
function numbersIn(text: string): readonly string[] {
  return (text.match(/\d[\d.,\u00a0\u202f]*\d|\d/g) ?? []).map((number) =>
    number.replace(/\s/g, ''),
  );
}
