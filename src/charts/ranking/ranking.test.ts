import { expect, test } from 'vitest';
import { clippedTexts, drawnTexts, overlappingTexts } from '../../../tests/drawn-texts.ts';
import { ranked, rankings } from '../examples/rankings.ts';
import { ranking } from './ranking.ts';
import { endRows } from './rows.ts';
import { printTheme } from '../theme/theme.ts';
import type { Ranking } from './spec.ts';

function draw(given: Partial<Ranking> & Pick<Ranking, 'places'>): string {
  return ranking({
    id: 'r',
    words: { title: 'a', description: 'b' },
    theme: printTheme,
    width: 720,
    silent: [],
    style: 'index',
    format: { value: String },
    labels: {
      notReported: 'not reported',
      omitted: (count) => `${count} not shown`,
      silent: (count) => `silent: ${count}`,
    },
    ...given,
  });
}

const textsOf = (svg: string) => drawnTexts(svg).map(({ text }) => text);
const numbered = (count: number) =>
  ranked(
    Array.from({ length: count }, (_, i) => [`Place ${i + 1}`, 100 - i] as const),
    String,
  );

test('ranking(chart) gives places with equal values one rank, and says that they share it', () => {
  const svg = draw({
    places: ranked(
      [
        ['A', 9],
        ['B', 8],
        ['C', 8],
        ['D', 7],
      ],
      String,
    ),
  });
  const texts = textsOf(svg);
  expect(texts.filter((text) => text === '=2')).toHaveLength(2);
  expect(texts).toEqual(expect.arrayContaining(['1', '4']));
  expect(texts).not.toContain('3');
});

test('ranking(chart) draws no mark for a place that the survey leaves out', () => {
  const svg = draw({ places: numbered(3), silent: ['Lai Châu', 'Cao Bằng'], style: 'percent' });
  expect(svg.match(/<circle/g)).toHaveLength(3);
  expect(textsOf(svg)).toEqual(expect.arrayContaining(['silent: 2', 'Lai Châu · Cao Bằng']));
  expect(svg).toContain('url(#r-silence)');
  const named = drawnTexts(svg).find(({ text }) => text.includes('Lai Châu'));
  expect(named?.row).toBeUndefined();
});

test('ranking(chart) without silent places has no hatching', () => {
  expect(draw({ places: numbered(3) })).not.toContain('silence');
});

test('ranking(chart) of nothing says so', () => {
  expect(textsOf(draw({ places: [] }))).toEqual(['not reported']);
  const named = textsOf(draw({ places: [], silent: ['Lai Châu'] }));
  expect(named).toEqual(expect.arrayContaining(['not reported', 'silent: 1', 'Lai Châu']));
});

test('ranking(chart) draws stems from zero, and for scores without zero only dots', () => {
  const isStemmed = (svg: string) => /<g [^>]*stroke-width="2"[^>]*><path/.test(svg);
  expect(isStemmed(draw({ places: numbered(4), style: 'percent' }))).toBe(true);
  expect(isStemmed(draw({ places: numbered(4), style: 'index' }))).toBe(false);
});

test('ranking(chart) of ranks lists what was printed, without a scale', () => {
  const places = numbered(12).map((one) => ({ ...one, label: String(one.rank + 3) }));
  const svg = draw({ places, style: 'rank' });
  expect(svg).not.toContain('<circle');
  const texts = textsOf(svg);
  expect(texts).toHaveLength(24);
  expect(texts).toEqual(expect.arrayContaining(['4', '15', 'Place 12']));
});

test('ranking(chart) with ends says how many it leaves out', () => {
  const svg = draw({ places: numbered(40), show: 'ends', focus: 'Place 20' });
  expect(textsOf(svg)).toEqual(
    expect.arrayContaining(['13 not shown', '14 not shown', 'Place 21']),
  );
  expect(svg.match(/<circle[^>]*data-row/g)).toHaveLength(13);
});

test('ranking(chart) with ends and chosen holds each place it leaves out, unseen, with rank and value', () => {
  const svg = draw({ places: numbered(40), show: 'ends and chosen', style: 'percent' });
  const [seen = '', unseen = ''] = svg.split('<g class="between" visibility="hidden"');
  expect(textsOf(`${seen}</svg>`)).toContain('30 not shown');
  const rows = [...unseen.matchAll(/<g data-row="(\d+)">(.*?)<\/g>/g)];
  expect(rows.map(([, row]) => Number(row))).toEqual(Array.from({ length: 30 }, (_, i) => i + 5));
  for (const [, row, marks = ''] of rows) {
    const texts = [...marks.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual([
      `${Number(row) + 1}`,
      `Place ${Number(row) + 1}`,
      `${100 - Number(row)}`,
    ]);
    expect(marks).toContain('<circle');
  }
  expect(svg).not.toBe(draw({ places: numbered(40), show: 'ends', style: 'percent' }));
});

test('endRows(places, focus) loses no place: shown and left out are all of them', () => {
  for (const count of [0, 1, 5, 9, 10, 11, 12, 13, 34, 63]) {
    for (const focus of [undefined, 'Place 1', 'Place 6', 'Place 8', `Place ${count}`]) {
      const rows = endRows(numbered(count), focus);
      const total = rows.map((row) => (row.kind === 'place' ? 1 : row.left.length));
      expect(total.reduce((sum, one) => sum + one, 0)).toBe(count);
      expect(rows.every((row) => row.kind === 'place' || row.left.length > 1)).toBe(true);
      const shown = rows.flatMap((row) => (row.kind === 'place' ? row.ranked.row : []));
      expect(shown).toEqual(shown.toSorted((a, b) => a - b));
    }
  }
});

test('endRows(places, focus) does not part places that share the last rank it shows', () => {
  const places = ranked(
    Array.from({ length: 30 }, (_, i) => [`Place ${i + 1}`, i === 5 ? 96 : 100 - i] as const),
  );
  const [, , , , fifth, sixth, seventh] = endRows(places, undefined);
  expect(fifth?.kind === 'place' && fifth.ranked.rank).toBe(5);
  expect(sixth?.kind === 'place' && sixth.ranked.rank).toBe(5);
  expect(seventh).toEqual({ kind: 'omitted', left: places.slice(6, 25) });
});

test('ranking(chart) ties every dot and its words to a row of the table', () => {
  const svg = draw({ places: numbered(63) });
  const rows = drawnTexts(svg).flatMap(({ row }) => row ?? []);
  expect(rows).toHaveLength(63 * 3);
  expect(new Set(rows).size).toBe(63);
});

test.each(rankings.flatMap((one) => [720, 340].map((width) => ({ ...one, width }))))(
  '$name at $width px: no text lies on another or leaves the picture',
  ({ name, draw, width }) => {
    const svg = draw({ id: name, theme: printTheme, width });
    expect(overlappingTexts(svg)).toEqual([]);
    expect(clippedTexts(svg)).toEqual([]);
  },
);
