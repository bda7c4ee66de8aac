import { expect, test } from 'vitest';
import { previewChart, type PreviewChart } from './preview.ts';
import { printTheme } from '../theme/theme.ts';

const chartOf = (width: number, height: number, mark = '') =>
  `<svg viewBox="0 0 ${width} ${height}" font-size="13"><path d="${mark}"/></svg>`;

const pictureOf = (charts: readonly string[], title = 'Đạt 51 %'): PreviewChart => ({
  id: 'c',
  lang: 'vi',
  theme: printTheme,
  words: {
    title,
    subtitle: 'Phần trăm',
    description: 'Một đường',
    foot: 'Nguồn: X.',
    credit: 'Tiến độ 57 · CC BY 4.0',
    address: 'example.org',
  },
  charts,
});

/** The place of the nested chart in px. */
function chartIn(svg: string) {
  const found = /<svg x="(\S+)" y="(\S+)" width="(\S+)" height="(\S+)" viewBox="0 0 (\S+) (\S+)"/;
  const numbers = (found.exec(svg) ?? []).slice(1).map(Number);
  const [x = 0, y = 0, width = 0, height = 0, viewWidth = 1] = numbers;
  return { x, y, right: x + width, foot: y + height, scale: width / viewWidth };
}

const headlineSize = (svg: string) => Number(/<text font-size="(\d+)"/.exec(svg)?.[1]);
const headlineLines = (svg: string) => /<text.*?<\/text>/.exec(svg)?.[0].match(/<tspan/g)?.length;

test('is 1200 by 630 px', () => {
  expect(previewChart(pictureOf([chartOf(340, 270)]))).toMatch(
    /^<svg [^>]*width="1200" height="630" viewBox="0 0 1200 630"/,
  );
});

test('takes the drawing that can be shown largest', () => {
  const svg = previewChart(pictureOf([chartOf(720, 340, 'M1'), chartOf(340, 270, 'M2')]));
  expect(svg).toContain('M2');
  expect(svg).not.toContain('M1');
});

test('a flat chart stands below the headline, a tall one beside it', () => {
  expect(chartIn(previewChart(pictureOf([chartOf(720, 114)]))).x).toBe(52);
  expect(chartIn(previewChart(pictureOf([chartOf(340, 557)]))).x).toBeGreaterThan(590);
});

test.each([
  [720, 114],
  [720, 340],
  [340, 270],
  [340, 557],
  [340, 1243],
])('a chart of %i by %i px stays inside the frame', (width, height) => {
  const { x, y, right, foot, scale } = chartIn(previewChart(pictureOf([chartOf(width, height)])));
  expect(x).toBeGreaterThanOrEqual(40);
  expect(y).toBeGreaterThanOrEqual(40);
  expect(right).toBeLessThanOrEqual(1160);
  expect(foot).toBeLessThanOrEqual(590);
  expect(scale).toBeGreaterThanOrEqual(0.8);
});

test('a chart too tall to be read is cut at the foot, and fades there', () => {
  const svg = previewChart(pictureOf([chartOf(340, 1243)]));
  expect(svg).toContain('fill="url(#c-fade)"');
  expect(chartIn(svg).scale).toBe(1);
  expect(previewChart(pictureOf([chartOf(340, 557)]))).not.toContain('fade');
});

test('a headline never falls under 40 px; what has no room then ends in “…”', () => {
  const short = previewChart(pictureOf([chartOf(720, 114)]));
  const long = previewChart(pictureOf([chartOf(720, 114)], 'Thủ tục hành chính '.repeat(30)));
  expect(headlineSize(short)).toBe(60);
  expect(headlineSize(long)).toBe(40);
  expect(headlineLines(long)).toBe(3);
  expect(long).toMatch(/…<\/tspan><\/text>/);
});

test('a picture without a chart is refused', () => {
  expect(() => previewChart(pictureOf([]))).toThrow('Picture c: no chart was given.');
});
