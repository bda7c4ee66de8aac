import type { Page } from 'playwright-core';

/** The code that an article bears for a chart, and the name by which a fault is told. */
export interface CopiedFrame {
  readonly name: string;
  readonly markup: string;
}

/** Columns of articles, px: two phones upright, one lying, a desktop. */
export const columns = [288, 343, 568, 640] as const;

/** What is too little, px, and too much, as a share of the frame. */
const bounds = { height: 160, letters: 11, blank: 0.22 } as const;

/**
 * What a reader would miss in frames that no host adjusts: pictures too low, letters too small, what
 * is cut off or scrolls, frames half blank. The page has the origin of the frames, which are loaded
 * once and looked at in each column.
 */
export function frameFaults(
  page: Page,
  frames: readonly CopiedFrame[],
): Promise<readonly string[]> {
  return page.evaluate(
    async ([all, widths, { height: lowest, letters, blank: mostBlank }]) => {
      const column = document.createElement('div');
      column.innerHTML = all.map(({ markup }) => markup).join('');
      const found = [...column.querySelectorAll('iframe')];
      const loads = found.map(
        (frame) =>
          new Promise((resolve) => {
            frame.addEventListener('load', resolve);
            frame.loading = 'eager';
          }),
      );
      document.body.replaceChildren(column);
      await Promise.all(loads);

      const faultsOf = (frame: HTMLIFrameElement): readonly string[] => {
        const inside = frame.contentDocument;
        const root = inside?.documentElement;
        const plot = inside?.querySelector('.plot');
        if (!inside || !root || !plot) return ['is empty'];
        const { clientWidth, clientHeight, scrollWidth, scrollHeight } = root;
        const svgs = [...plot.querySelectorAll('svg')].filter(({ clientWidth: w }) => w > 0);
        const [svg] = svgs;
        if (svg === undefined || svgs.length > 1) return [`draws ${svgs.length} pictures`];
        const box = svg.getBoundingClientRect();
        const { width, height } = svg.viewBox.baseVal;
        const scale = Math.min(box.width / width, box.height / height);
        const texts = [...svg.querySelectorAll('text')];
        const sizes = texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * scale);
        const smallest = Math.min(...sizes);
        const blank = (plot.clientHeight - height * scale) / clientHeight;
        const words = [...inside.querySelectorAll('h1, header p, summary, footer p')];
        const cut = [svg, ...texts, ...words].filter((one) => {
          const { left, right, top, bottom } = one.getBoundingClientRect();
          return left < -1 || right > clientWidth + 1 || top < -1 || bottom > clientHeight + 1;
        });
        return [
          box.height < lowest - 0.5 && `draws ${box.height.toFixed(0)} px high`,
          smallest < letters - 0.01 && `has letters of ${smallest.toFixed(1)} px`,
          cut.length > 0 && `cuts “${cut[0]?.textContent.trim().slice(0, 40) ?? ''}”`,
          (scrollWidth > clientWidth || scrollHeight > clientHeight) && 'scrolls',
          blank > mostBlank && `is blank by ${(blank * 100).toFixed(0)} % of ${clientHeight} px`,
        ].filter((fault) => fault !== false);
      };

      return widths.flatMap((width) => {
        column.style.width = `${width}px`;
        return found.flatMap((frame, i) =>
          faultsOf(frame).map((fault) => `${all[i]?.name ?? ''} at ${width} px ${fault}`),
        );
      });
    },
    [frames, columns, bounds] as const,
  );
}
