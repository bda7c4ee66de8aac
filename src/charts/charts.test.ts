import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { examples } from './examples/examples.ts';
import { pageTheme, printTheme } from './theme/theme.ts';

const { DOMParser } = new JSDOM('').window;

const drawn = examples.flatMap(({ name, widths, draw }) =>
  widths.map((width) => ({
    picture: `${name}-${width}`,
    page: () => draw({ id: name, theme: pageTheme, width }),
    print: () => draw({ id: name, theme: printTheme, width }),
    width,
  })),
);

test.each(drawn)('$picture looks as it did', async ({ picture, print }) => {
  const lines = `${print().replaceAll('><', '>\n<')}\n`;
  await expect(lines).toMatchFileSnapshot(`pictures/${picture}.svg`);
});

test.each(drawn)(
  '$picture is the same bytes twice, whatever was drawn between',
  ({ page, print }) => {
    const first = page();
    print();
    expect(page()).toBe(first);
  },
);

test.each(drawn)('$picture is well-formed XML, named and described', ({ picture, page }) => {
  const svg = new DOMParser().parseFromString(page(), 'image/svg+xml');
  const root = svg.documentElement;
  expect(svg.querySelector('parsererror'), picture).toBeNull();
  expect(root.getAttribute('role')).toBe('img');
  expect(svg.getElementById(root.getAttribute('aria-labelledby') ?? '')?.tagName).toBe('title');
  expect(svg.getElementById(root.getAttribute('aria-describedby') ?? '')?.tagName).toBe('desc');
});

test.each(drawn)('$picture has no id that another chart on the page could have', ({ page }) => {
  const ids = [...page().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  const id = ids[0]?.replace(/-title$/, '') ?? '';
  expect(ids.every((one) => one?.startsWith(`${id}-`))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(drawn)('$picture has no text below 12 px', ({ page }) => {
  const sizes = [...page().matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size));
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
});

test.each(drawn)(
  '$picture carries no style, no English and no colour of the machine',
  ({ page }) => {
    expect(page()).not.toMatch(/aria-label=|aria-description=|<style|style="|currentColor|NaN/);
  },
);

test.each(drawn)('$picture resolves every colour in print', ({ print }) => {
  expect(print()).not.toContain('var(');
});

test.each(drawn)('$picture keeps to its width', ({ page, width }) => {
  expect(page()).toMatch(new RegExp(`viewBox="0 0 ${width} [0-9.]+"`));
});
