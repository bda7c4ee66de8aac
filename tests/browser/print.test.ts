import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { sharedPage } from './pages.ts';

const { page, open } = sharedPage();

/** Paper of an office, without its margins, CSS px. */
const paper = { width: 703, height: 1030 } as const;

/** How many sheets a page takes. */
async function sheets(path: string): Promise<number> {
  await open(path);
  const pdf = await page().pdf({ format: 'A4', preferCSSPageSize: true });
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
}

/** The provinces with the longest pages. */
function longest(language: string): readonly string[] {
  const folder = join(inject('builtSite'), language, 'provinces');
  const size = (id: string) => statSync(join(folder, id, 'index.html')).size;
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted((a, b) => size(b) - size(a))
    .slice(0, 3)
    .map((id) => `/${language}provinces/${id}/`);
}

test.each(['', 'vi/'])('a province takes at most six sheets (%s)', async (language) => {
  for (const path of longest(language)) expect(await sheets(path), path).toBeLessThanOrEqual(6);
});

test.each(['/provinces/lai-chau/', '/vi/indicators/papi-score/'])(
  '%s prints without fields and buttons, and its charts fit a sheet',
  async (path) => {
    await open(path);
    await page().setViewportSize(paper);
    await page().emulateMedia({ media: 'print' });
    const seen = await page().evaluate(() => {
      const visible = (selector: string) =>
        [...document.querySelectorAll(selector)].filter((one) => one.checkVisibility()).length;
      const charts = [...document.querySelectorAll('.figure svg')].map((svg) =>
        svg.getBoundingClientRect(),
      );
      return {
        tools: visible('input, select, button, textarea, [role="search"]'),
        highest: Math.max(...charts.map(({ height }) => height)),
        widest: Math.max(...charts.map(({ right }) => right)),
      };
    });
    await page().emulateMedia({ media: null });
    expect(seen.tools).toBe(0);
    expect(seen.highest).toBeLessThan(paper.height);
    expect(seen.widest).toBeLessThanOrEqual(paper.width);
  },
);

test.each(['/embed/papi-score.map/', '/vi/embed/egdi-rank/', '/embed/tasks/'])(
  '%s prints on one sheet, with no words over its chart',
  async (path) => {
    expect(await sheets(path)).toBe(1);
    await page().setViewportSize(paper);
    await page().emulateMedia({ media: 'print' });
    const [above, chart, below] = await page().evaluate(() =>
      ['header', '.plot > div > svg', 'footer'].map((selector) => {
        const found = [...document.querySelectorAll(selector)];
        const box = found.map((one) => one.getBoundingClientRect()).find(({ width }) => width > 0);
        return { top: box?.top ?? 0, bottom: box?.bottom ?? 0 };
      }),
    );
    await page().emulateMedia({ media: null });
    expect(chart?.top).toBeGreaterThanOrEqual(above?.bottom ?? Infinity);
    expect(below?.top).toBeGreaterThanOrEqual(chart?.bottom ?? Infinity);
    expect((chart?.bottom ?? 0) - (chart?.top ?? 0)).toBeGreaterThan(100);
  },
);
