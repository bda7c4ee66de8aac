import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import islands from '../../../data/geo/islands.json' with { type: 'json' };
import vn34 from '../../../data/geo/vn34.topo.json' with { type: 'json' };
import { choropleth } from './choropleth.ts';
import { choropleths, classLegends } from '../examples/choropleths.ts';
import type { MapPlace } from '../classes/survey.ts';
import { tileStates } from '../tiles/survey-states.ts';
import { mapShapes } from './shapes.ts';
import { pageTheme, printTheme } from '../theme/theme.ts';
import { valueClasses } from '../classes/value-classes.ts';
import type { Choropleth } from './spec.ts';

const { DOMParser } = new JSDOM('').window;
const shapes = mapShapes(vn34, islands);

const places = [...shapes.units.keys()].map((id, row): MapPlace => ({
  id,
  name: id,
  row,
  value: row % 3 === 2 ? undefined : row * 3,
}));

function draw(of: Partial<Choropleth> = {}) {
  const asked = of.places ?? places;
  const svg = choropleth({
    id: 'map',
    theme: printTheme,
    width: 720,
    shapes,
    source: { kind: 'inline' },
    words: { title: 'Bản đồ', description: '34 tỉnh, thành phố' },
    places: asked,
    classes: valueClasses(asked.flatMap(({ value }) => value ?? [])),
    format: { value: (value) => `${value} %`, bound: String },
    labels: {
      notReported: (count) => `silent ${count}`,
      outside: (count) => `outside ${count}`,
      highest: 'highest',
      lowest: 'lowest',
      all: 'all',
      island: ({ vi }) => vi,
      alike: (count, value) => `${count} with ${value}`,
    },
    ...of,
  });
  return new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
}

const wordsOf = (svg: Element) => [...svg.querySelectorAll('text')].map((one) => one.textContent);
const unitsOf = (svg: Element) => [...svg.querySelectorAll('path[data-row], use[data-row]')];

test('every unit is drawn once and tied to its row', () => {
  const rows = unitsOf(draw()).map((unit) => Number(unit.getAttribute('data-row')));
  expect(rows.toSorted((a, b) => a - b)).toEqual(places.map(({ row }) => row));
});

test('silence is hatched, and its units are counted', () => {
  const svg = draw();
  const hatched = svg.querySelector('g[fill="url(#map-silence)"][stroke]');
  expect(hatched?.childElementCount).toBe(11);
  expect(wordsOf(svg)).toContain('silent 11');
});

test('units that the survey does not ask are plain, without a row, and counted', () => {
  const svg = draw({ places: places.slice(0, 20) });
  expect(unitsOf(svg)).toHaveLength(20);
  expect(wordsOf(svg)).toContain('outside 14');
});

test('shapes of a shared file are used, not copied', () => {
  const shared = { kind: 'shared', href: (id: string) => `/maps/vn34.svg#${id}` } as const;
  const svg = draw({ source: shared, focus: 'hue' });
  const used = [...svg.querySelectorAll('use')].map((use) => use.getAttribute('href'));
  expect(used).toHaveLength(34 + 1 + 2);
  expect(used.filter((href) => href === '/maps/vn34.svg#hue')).toHaveLength(3);
  expect(used).toContain('/maps/vn34.svg#outline');
  expect(svg.outerHTML.length).toBeLessThan(20_000);
});

test('the islands have the colour of the unit they belong to', () => {
  const svg = draw({ places: places.map((place, i) => ({ ...place, value: i })) });
  const row = String(places.findIndex(({ id }) => id === 'khanh-hoa'));
  const unit = unitsOf(svg).find((one) => one.getAttribute('data-row') === row);
  const fills = [
    ...svg.querySelectorAll(
      `[stroke] circle[data-row="${row}"], circle[data-row="${row}"][stroke]`,
    ),
  ].map((one) => one.closest('[fill]')?.getAttribute('fill'));
  expect(fills).toHaveLength(8);
  expect(new Set(fills)).toEqual(new Set([unit?.parentElement?.getAttribute('fill')]));
});

test('a tie over the end of a list is told as one, not cut', () => {
  const tied = places.map((place, i) => ({ ...place, value: i < 3 ? 90 + i : 40 }));
  expect(wordsOf(draw({ places: tied }))).toContain('31 with 40 %');
});

test('few places are one list, and none at all are none', () => {
  const few = places.map((place, i) => ({ ...place, value: i < 4 ? i : undefined }));
  expect(wordsOf(draw({ places: few }))).toEqual(expect.arrayContaining(['all', '3 %']));
  const none = places.map((place) => ({ ...place, value: undefined }));
  const words = wordsOf(draw({ places: none, focus: 'hue' }));
  expect(words).toEqual(expect.arrayContaining(['silent 34', 'hue', 'Hoàng Sa', 'Trường Sa']));
  expect(words).not.toContain('all');
});

test('tileStates(survey, format) has the same classes for the tile map', () => {
  const classes = valueClasses(places.flatMap(({ value }) => value ?? []));
  const states = tileStates({ places, classes, focus: 'an-giang' }, String);
  expect(states.get('an-giang')).toEqual({
    state: 'reported',
    value: '0',
    colourClass: 'step1',
    isFocus: true,
    row: 0,
  });
  expect(states.get('ca-mau')).toEqual({ state: 'silent', isFocus: false, row: 2 });
});

const drawn = [...choropleths, ...classLegends].flatMap((example) =>
  [720, 340].map((width) => ({ ...example, picture: `${example.name}-${width}`, width })),
);

test.each(drawn)('$picture stands on its own and keeps to its width', (example) => {
  const svg = example.draw({ id: example.name, theme: pageTheme, width: example.width });
  expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBe(
    null,
  );
  expect(svg).toMatch(new RegExp(`viewBox="0 0 ${example.width} [0-9.]+"`));
  expect(svg).not.toMatch(/NaN|Infinity|undefined|aria-label=/);
  const sizes = [...svg.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  expect(example.draw({ id: example.name, theme: pageTheme, width: example.width })).toBe(svg);
});
