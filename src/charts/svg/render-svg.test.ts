import { axisFy, axisX, dot, dodgeY, gridX, line, text } from '@observablehq/plot';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import type { ChartFrame } from './frame.ts';
import { ofRow } from './pixels.ts';
import { renderSvg } from './render-svg.ts';
import { printTheme } from '../theme/theme.ts';

const { DOMParser } = new JSDOM('').window;

const frame = (title: string, description = 'Một điểm'): ChartFrame => ({
  id: 'c1',
  words: { title, description },
  theme: printTheme,
  width: 340,
});

const clipped = () => {
  const points = [
    [0, 0],
    [1, 1 / 3],
  ];
  return renderSvg(frame('Huế'), { marks: [line(points, { clip: true, marker: 'arrow' })] });
};

test('draws the same bytes twice in one process', () => {
  expect(clipped()).toBe(clipped());
  expect(clipped()).not.toContain('plot-');
});

test('facets stand under each other with the axis of Plot', () => {
  const points = [
    { x: 1, survey: '2023' },
    { x: 3, survey: '2024' },
  ];
  const svg = renderSvg(frame('x'), {
    height: 200,
    marks: [
      gridX(),
      axisX({ anchor: 'top', tickFormat: (value: number) => `${value} %` }),
      axisFy(),
      dot(points, dodgeY('middle', { x: 'x', fy: 'survey', fill: 'red' })),
    ],
  });
  const heights = [...svg.matchAll(/<g[^>]* transform="translate\(0,([\d.]+)\)"><circle/g)];
  expect(heights).toHaveLength(2);
  expect(heights[0]?.[1]).not.toBe(heights[1]?.[1]);
  expect(svg).toContain('>2023</text>');
  expect(svg).toContain('>3 %</text>');
});

test('title and description are escaped, and the whole is well-formed XML', () => {
  const svg = renderSvg(frame('A\u00a0< “B” & C > $& D', '<b>'), { marks: [dot([[1, 1]])] });
  const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml');
  expect(parsed.querySelector('parsererror')).toBeNull();
  expect(parsed.querySelector('title')?.textContent).toBe('A\u00a0< “B” & C > $& D');
  expect(parsed.querySelector('desc')?.textContent).toBe('<b>');
});

test('numbers are rounded in attributes and left alone in words', () => {
  const svg = renderSvg(frame('0.123456'), {
    marks: [text(['0.7955'], { x: [1 / 3], y: [1 / 7] })],
  });
  expect(svg).toContain('>0.7955<');
  expect(svg).toContain('>0.123456</title>');
  expect(svg.replace(/>[^<]*</g, '><')).not.toMatch(/[1-9]\.\d{2}/);
});

test('a mark tied to a row carries its number, and no other mark does', () => {
  const points = [{ row: 0 }, { row: undefined }, { row: 12 }];
  const svg = renderSvg(frame('x'), { marks: [dot(points, { x: 1, y: 1, ...ofRow })] });
  expect([...svg.matchAll(/data-row="(\d+)"/g)].map(([, row]) => row)).toEqual(['0', '12']);
  expect(svg).not.toContain('aria-label=');
});

test('words that look like a tie to a row stay words', () => {
  const svg = renderSvg(frame('aria-label="row 1"'), { marks: [dot([[1, 1]])] });
  expect(svg).toContain('>aria-label="row 1"</title>');
  expect(svg).not.toContain('data-row');
});

test('a warning from Plot is an error, for every chart that has it', () => {
  const dates = [{ d: '2020-01-01' }, { d: '2020-02-01' }];
  const draw = () => renderSvg(frame('x'), { marks: [dot(dates, { x: 'd' })] });
  expect(draw).toThrow(/Chart c1: Warning: some data associated with the x scale/);
  expect(draw).toThrow(/Chart c1/);
});
