import { expect, test } from 'vitest';
import { budgets } from './budgets.ts';
import { checkPageBudget } from './page-budget.ts';
import { sampleHtml, sampleSite } from './sample-site.ts';

test('a site within its budget is sound', () => {
  expect(checkPageBudget(sampleSite({ '/': sampleHtml('') }))).toEqual([]);
});

test('too many pages are named with both numbers', () => {
  const site = sampleSite({ '/': sampleHtml('') });
  const [page] = site.pages;
  const pages = Array.from({ length: budgets.pages + 1 }, () => page).filter(
    (one) => one !== undefined,
  );
  expect(checkPageBudget({ ...site, pages })).toEqual([
    { page: '/', reason: 'The site has 8001 pages, over the budget of 8000.' },
  ]);
});

test('what a release froze is counted apart', () => {
  const site = sampleSite({ '/releases/2026.11.1/embed/tasks/': sampleHtml('') });
  const [page] = site.pages;
  const pages = Array.from({ length: budgets.frozenPages + 1 }, () => page).filter(
    (one) => one !== undefined,
  );
  const files = new Map([['/vi/releases/2026.11.2/charts/tasks.svg', budgets.frozenBytes + 1]]);
  expect(checkPageBudget({ ...site, pages, files }).map(({ reason }) => reason)).toEqual([
    'Release 2026.11.1 has 1001 pages, over the budget of 1000.',
    'Release 2026.11.2 has 150000001 bytes, over the budget of 150000000.',
  ]);
});

test('too many bytes are named', () => {
  const site = sampleSite({ '/': sampleHtml('') });
  const files = new Map([['/big.bin', budgets.outputBytes + 1]]);
  expect(checkPageBudget({ ...site, files })).toHaveLength(1);
});
