import { budgets } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';

/** The number of pages and the size of the output stay agreed: provinces × indicators grow unseen. */
export function checkPageBudget({ pages, files }: BuiltSite): readonly Finding[] {
  const bytes = [...files.values()].reduce((sum, size) => sum + size, 0);
  const reasons = [
    ...(pages.length > budgets.pages
      ? [`The site has ${pages.length} pages, over the budget of ${budgets.pages}.`]
      : []),
    ...(bytes > budgets.outputBytes
      ? [`The site has ${bytes} bytes, over the budget of ${budgets.outputBytes}.`]
      : []),
  ];
  return reasons.map((reason) => ({ page: '/', reason }));
}
