import { expect, test } from 'vitest';
import { phone, sharedPage } from './pages.ts';

const { page, open } = sharedPage();

/** The frame of a ranking that draws its ends, and in it a place that stands between them. */
async function openRanking(query: string) {
  await page().setViewportSize(phone);
  await open(`/vi/embed/papi-score.ranking/${query}`);
  const between = page().locator('.plot svg:visible .between > [data-row]');
  return { between, own: between.filter({ hasText: 'Lai Châu' }) };
}

test('a place between the ends of a ranking stands in it with rank and value when it is asked for', async () => {
  const { between, own } = await openRanking('?highlight=lai-chau');
  expect(await own.isVisible()).toBe(true);
  const cells = page().locator('tbody tr[data-place="lai-chau"] td');
  const [value = '', rank = ''] = await cells.allTextContents();
  const shown = [rank, 'Lai Châu', value].map((text) => text.trim());
  expect(await own.locator('text').allTextContents()).toEqual(shown);
  const edges = await own.locator('text').evaluateAll((texts) =>
    texts.flatMap((text) => {
      const { left, right } = text.getBoundingClientRect();
      return [left, right];
    }),
  );
  expect(edges, 'one beside the other').toEqual(edges.toSorted((a, b) => a - b));
  expect(await between.and(page().locator(':visible')).count()).toBe(1);
});

test.each(['', '?highlight=nowhere'])(
  '%s shows the ends and no place between them',
  async (query) => {
    const { between, own } = await openRanking(query);
    expect(await own.count()).toBe(1);
    expect(await between.and(page().locator(':visible')).count()).toBe(0);
    expect(await page().locator('.plot svg:visible').textContent()).toMatch(
      /Ninh Thuận.*Kiên Giang/,
    );
  },
);

test('on a page the field that finds a place tells one that the picture leaves out', async () => {
  await open('/vi/indicators/papi-score/#chart-papi-score-ranking');
  const figure = page().locator('#chart-papi-score-ranking[data-live]');
  await figure.getByRole('combobox').pressSequentially('lai chau');
  const tip = page().getByRole('tooltip');
  await tip.waitFor();
  const row = figure.locator('tbody tr', { hasText: 'Lai Châu' });
  for (const cell of await row.locator('td').allTextContents()) {
    expect(await tip.textContent()).toContain(cell.trim());
  }
});
