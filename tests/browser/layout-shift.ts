import type { Frame, Page } from 'playwright-core';

/** How much of a page or frame has moved since it was opened, as browsers count it. */
export function layoutShift(at: Frame | Page): Promise<number> {
  return at.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => {
          resolve(sum);
        }, 120);
      }),
  );
}
