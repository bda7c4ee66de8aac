import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { examples } from '../examples/examples.ts';
import { headlineWidth } from './headline-width.ts';
import { standaloneChart, type StandaloneChart } from './standalone.ts';
import { previewChart } from './preview.ts';
import { textWidth } from '../labels/text-width.ts';
import { printTheme } from '../theme/theme.ts';

const { DOMParser } = new JSDOM('').window;

const words = {
  title: 'Chi cho R&D < 2 % GDP: “chưa đạt”',
  subtitle: 'Phần trăm GDP, theo "năm"',
  description: 'Một cột & một vạch',
  foot: 'Nguồn: Bộ Khoa học và Công nghệ <mst.gov.vn>.',
  credit: 'Tiến độ 57 · CC BY 4.0',
  address: 'example.org/vi/indicators/rd/?a=1&b=2',
};

const russian =
  'Доля административных процедур, полностью выполняемых онлайн, достигла 51 % и отстаёт от цели ' +
  'в 80 %, поставленной на конец 2025 года решением Центрального руководящего комитета';

const vietnamese =
  'Tỉ lệ hồ sơ thủ tục hành chính trực tuyến toàn trình của cả nước đạt 51 %, còn cách mục tiêu ' +
  '80 % đến hết năm 2025; ẰNG NGHĨA ĐƯỜNG THƯỞNG VƯỢT CHUYỂN';

const chart =
  '<svg fill="#1c1f24" font-family="\'Source Sans 3\', sans-serif" font-size="13" ' +
  'text-anchor="middle" width="340" height="200" viewBox="0 0 340 200" ' +
  'xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="c-title" ' +
  'aria-describedby="c-desc"><title id="c-title">data-row="1"</title><desc id="c-desc">d</desc>' +
  '<text data-row="3" x="20">đ data-row="4"</text></svg>';

const pictureOf = (more: Partial<StandaloneChart> = {}): StandaloneChart => ({
  id: 'c',
  lang: 'vi',
  theme: printTheme,
  words,
  width: 340,
  chart,
  ...more,
});

const files = [
  ...examples.flatMap(({ name, draw }) =>
    [720, 340].map((width) => {
      const inside = draw({ id: name, theme: printTheme, width });
      const picture = pictureOf({ id: name, width, chart: inside });
      return { name: `${name}, ${width}`, draw: () => standaloneChart(picture) };
    }),
  ),
  ...examples.map(({ name, draw }) => {
    const charts = [720, 340].map((width) => draw({ id: name, theme: printTheme, width }));
    const picture = { ...pictureOf({ id: name }), charts };
    return { name: `${name}, preview`, draw: () => previewChart(picture) };
  }),
];

describe.each(files)('the file $name', ({ draw }) => {
  const file = draw();

  test('is well-formed, with one name and one description', () => {
    const svg = new DOMParser().parseFromString(file, 'image/svg+xml');
    const root = svg.documentElement;
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.querySelectorAll('title, desc')).toHaveLength(2);
    expect(svg.querySelectorAll('[role]')).toHaveLength(1);
    expect(root.getAttribute('role')).toBe('img');
    expect(root.getAttribute('xml:lang')).toBe('vi');
    const named = svg.getElementById(root.getAttribute('aria-labelledby') ?? '');
    expect(named?.textContent).toBe(words.title);
    const described = svg.getElementById(root.getAttribute('aria-describedby') ?? '');
    expect(described?.textContent).toBe(words.description);
  });

  test('needs nothing from a page or another host', () => {
    expect(file).not.toMatch(
      /var\(|<script|<style|style=|class=|<image|<foreignObject|data-row="\d/,
    );
    expect(file).not.toMatch(/(?:href|src)="(?!#)|url\((?!#)/);
    expect(file.match(/xmlns/g)).toHaveLength(1);
  });

  test('has each id once, and every id that is asked for', () => {
    const ids = [...file.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const asked = [...file.matchAll(/url\(#([^)]+)\)|href="#([^"]+)"/g)];
    expect(asked.map(([, url, href]) => url ?? href).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('is the same bytes twice', () => {
    expect(draw()).toBe(file);
  });
});

describe('standaloneChart(picture)', () => {
  test('shows every word, and what was data stays text', () => {
    const svg = new DOMParser().parseFromString(standaloneChart(pictureOf()), 'image/svg+xml');
    const shown = [...svg.querySelectorAll('text')].map((text) =>
      [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' '),
    );
    const { title, subtitle, foot, credit, address } = words;
    expect(shown).toEqual([title, subtitle, '', foot, credit, address]);
    expect(svg.querySelectorAll('text')[2]?.textContent).toBe('đ data-row="4"');
  });

  test.each([
    ['Vietnamese', vietnamese],
    ['Russian', russian],
    ['an address', `${'https://example.org/a-very-long/'.repeat(6)}?q=1`],
  ])('%s in every place wraps inside the margins, whole', (_, long) => {
    for (const width of [720, 340]) {
      const all = { title: long, subtitle: long, foot: long, credit: long, address: long };
      const svg = standaloneChart(pictureOf({ width, words: { ...words, ...all } }));
      const [, frame = '', height = ''] = /viewBox="0 0 (\S+) (\S+)"/.exec(svg) ?? [];
      const lines = linesOf(svg);
      for (const { x, y, text, size, serif } of lines) {
        const measured = serif ? headlineWidth(text, size) : textWidth(text, size);
        expect(x + measured, text).toBeLessThanOrEqual(Number(frame) - x + 1);
        expect(y).toBeLessThan(Number(height) - 10);
      }
      const shown = lines.map(({ text }) => text).join('');
      expect(shown.replaceAll(' ', '')).toBe(long.replaceAll(' ', '').repeat(5));
    }
  });

  test('keeps the size of a chart as wide as its column, and scales a wider one', () => {
    expect(standaloneChart(pictureOf())).toMatch(
      /<svg x="20" y="[\d.]+" width="340" height="200" viewBox="0 0 340 200"/,
    );
    expect(standaloneChart(pictureOf({ width: 170 }))).toMatch(
      /<svg x="20" y="[\d.]+" width="170" height="100" viewBox="0 0 340 200"/,
    );
  });

  test('a chart narrower than its column stands in the middle', () => {
    expect(standaloneChart(pictureOf({ width: 720 }))).toMatch(
      /<svg x="214" y="[\d.]+" width="340"/,
    );
  });

  test('what is no chart is refused', () => {
    expect(() => standaloneChart(pictureOf({ chart: '<p>' }))).toThrow('This is no chart: <p>');
  });
});

/** The lines set around the chart, which has no tspans here. */
function linesOf(svg: string) {
  return [...svg.matchAll(/<text font-size="([\d.]+)"([^>]*)>(.*?)<\/text>/g)].flatMap(
    ([, size, attributes = '', inside = '']) =>
      [...inside.matchAll(/<tspan x="([\d.]+)" y="([\d.]+)">([^<]*)</g)].map(([, x, y, text]) => ({
        x: Number(x),
        y: Number(y),
        text: (text ?? '').replaceAll('&amp;', '&'),
        size: Number(size),
        serif: attributes.includes('Serif'),
      })),
  );
}
