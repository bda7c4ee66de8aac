import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { themeCss } from '../../src/charts/theme/theme-css.ts';

/** A picture to be judged, and the name by which a fault is told. */
export interface Picture {
  readonly name: string;
  readonly svg: string;
  /** CSS px of the column it stands in. */
  readonly width: number;
}

/** Text below this is not read on a phone, px. */
const smallest = 12;

/**
 * What a reader would stumble over: text on text, text beyond the frame, text too small. Judged by
 * the letters themselves, from a little above capitals to descenders, since the boxes of a font
 * reach far into the lines above and below.
 */
export function textFaults(at: Page, pictures: readonly Picture[]): Promise<readonly string[]> {
  return at.evaluate(
    ([all, least]) => {
      const [inkTop, inkBottom] = [0.78, 0.2];
      const inkOf = (text: SVGTextElement) => {
        const { left, right } = text.getBoundingClientRect();
        const matrix = text.getScreenCTM();
        const size = parseFloat(getComputedStyle(text).fontSize) * (matrix?.a ?? 1);
        const { bottom, height } = text.getBoundingClientRect();
        // The box of a line: ascent and descent of the font in the proportion 1.024 to 0.4.
        const baseline = bottom - (height * 0.4) / 1.424;
        return { left, right, top: baseline - size * inkTop, bottom: baseline + size * inkBottom };
      };
      const faultsOf = (name: string, svg: SVGSVGElement) => {
        const frame = svg.getBoundingClientRect();
        const scale = frame.width / svg.viewBox.baseVal.width;
        const texts = [...svg.querySelectorAll('text')]
          .filter((text) => text.textContent.trim() !== '')
          .map((text) => ({
            words: text.textContent,
            size: parseFloat(getComputedStyle(text).fontSize) * scale,
            ink: inkOf(text),
          }));
        const small = texts
          .filter(({ size }) => size < least - 0.05)
          .map(({ words, size }) => `${name}: “${words}” is ${size.toFixed(1)} px`);
        const outside = texts
          .filter(
            ({ ink }) =>
              ink.left < frame.left - 1 ||
              ink.right > frame.right + 1 ||
              ink.top < frame.top - 1 ||
              ink.bottom > frame.bottom + 1,
          )
          .map(({ words }) => `${name}: “${words}” leaves the frame`);
        const overlapping = texts.flatMap((one, i) =>
          texts
            .slice(i + 1)
            .filter(
              ({ ink }) =>
                Math.min(ink.right, one.ink.right) - Math.max(ink.left, one.ink.left) > 0.5 &&
                Math.min(ink.bottom, one.ink.bottom) - Math.max(ink.top, one.ink.top) > 0.5,
            )
            .map(({ words }) => `${name}: “${one.words}” and “${words}” overlap`),
        );
        return [...small, ...outside, ...overlapping];
      };
      const bench = document.createElement('div');
      bench.innerHTML = all
        .map(({ svg, width }) => `<div style="width:${width}px">${svg}</div>`)
        .join('');
      document.body.replaceChildren(bench);
      return [...bench.children].flatMap((column, i) => {
        const svgs = [...column.querySelectorAll('svg')];
        return svgs.flatMap((svg) => faultsOf(all[i]?.name ?? '', svg));
      });
    },
    [pictures, smallest] as const,
  );
}

/** Opens a page that is empty but for the site’s fonts, for every script the charts use. */
export async function openBench(page: Page): Promise<void> {
  const faces = ['400', '600'].flatMap((weight) =>
    Object.entries(subsets).map(([subset, range]) => {
      const font = readFileSync(`src/styles/fonts/sans-${weight}-${subset}.woff2`, 'base64');
      return (
        `@font-face{font-family:'Source Sans 3';font-weight:${weight};unicode-range:${range};` +
        `src:url(data:font/woff2;base64,${font})}`
      );
    }),
  );
  await page.setContent(`<!doctype html><style>${faces.join('')}${themeCss}</style><body></body>`);
  await page.evaluate(async () => {
    const loaded = await Promise.all(
      ['400', '600'].map((weight) => document.fonts.load(`${weight} 13px 'Source Sans 3'`, 'Ằж')),
    );
    if (loaded.some(({ length }) => length < 2)) throw new Error('the fonts did not load');
  });
}

/** Which letters are in which file. */
const subsets = { latin: 'U+0-3FF,U+1E00-2FFF', cyrillic: 'U+400-4FF' };
