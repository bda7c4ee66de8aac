import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { examples } from './examples/examples.ts';
import { pageTheme, printTheme } from './theme/theme.ts';

const { DOMParser } = new JSDOM('').window;

const pictures = examples.flatMap(({ name, widths, draw }) =>
  widths.map((width) => ({ picture: `${name}-${width}`, name, draw, width })),
);

describe.each(pictures)('$picture', ({ picture, name, draw, width }) => {
  const page = draw({ id: name, theme: pageTheme, width });
  const print = draw({ id: name, theme: printTheme, width });

  test('looks as it did', async () => {
    const lines = `${print.replaceAll('><', '>\n<')}\n`;
    await expect(lines).toMatchFileSnapshot(`pictures/${picture}.svg`);
  });

  test('is the same bytes twice, whatever was drawn between', () => {
    expect(draw({ id: name, theme: pageTheme, width })).toBe(page);
  });

  test('is well-formed XML, named and described', () => {
    const svg = new DOMParser().parseFromString(page, 'image/svg+xml');
    const root = svg.documentElement;
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(root.getAttribute('role')).toBe('img');
    expect(svg.getElementById(root.getAttribute('aria-labelledby') ?? '')?.tagName).toBe('title');
    expect(svg.getElementById(root.getAttribute('aria-describedby') ?? '')?.tagName).toBe('desc');
  });

  test('has no id that another chart on the page could have', () => {
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const id = ids[0]?.replace(/-title$/, '') ?? '';
    expect(ids.every((one) => one?.startsWith(`${id}-`))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has no text below 12 px', () => {
    const sizes = [...page.matchAll(/font-size="([^"]*)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
  });

  test('carries no style, no English and no colour of the machine', () => {
    expect(page).not.toMatch(/aria-label=|aria-description=|<style|style="|currentColor|NaN/);
  });

  test('resolves every colour in print', () => {
    expect(print).not.toContain('var(');
  });

  test('keeps to its width', () => {
    expect(page).toMatch(new RegExp(`viewBox="0 0 ${width} [0-9.]+"`));
  });
});
