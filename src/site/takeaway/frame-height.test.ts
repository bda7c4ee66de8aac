import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { frameHeightCss } from './frame-height.ts';

/** Words that take fewer lines as the frame grows, and a picture that grows to 480 px. */
function heightAt(width: number): number {
  const words = Math.ceil(3000 / width) * 20;
  return width < 600 ? words + Math.min(width, 496) * 1.5 : words + Math.min(width, 812) * 0.6;
}

const css = frameHeightCss(heightAt, { wideFrom: 600, growsTo: { narrow: 496, wide: 812 } });

/** What a browser makes of the formula, px. */
function resolved(width: number): number {
  const script = css
    .replaceAll(/(-?[\d.]+)cqw/g, (_, share) => `(${share}*${width / 100})`)
    .replaceAll('px', '')
    .replaceAll(/\b(max|min)\(/g, 'Math.$1(');
  const height: unknown = runInNewContext(script);
  return Number(height);
}

test('frameHeightCss(heightAt, steps) is never too low, and hardly too high', () => {
  for (let width = 280; width <= 1400; width += 4) {
    const height = resolved(width);
    expect(height, `${width} px`).toBeGreaterThanOrEqual(heightAt(width) - 1);
    expect(height, `${width} px`).toBeLessThan(heightAt(width) * 1.12);
  }
});

test('without its style around it the frame goes by the window: the formula needs nothing else', () => {
  expect(css).toMatch(/^max\(min\(.+cqw.+\),min\(.+\)\)$/);
  expect(css).not.toMatch(/["<>;]/);
});
