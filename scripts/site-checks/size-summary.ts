import type { BuiltSite } from './built-site.ts';
import { pageWeights } from './page-weight.ts';

/** The output in two lines: how much there is, and which page is the heaviest. */
export function sizeSummary(site: BuiltSite): readonly string[] {
  const bytes = [...site.files.values()].reduce((sum, size) => sum + size, 0);
  const [heaviest] = pageWeights(site).toSorted((a, b) => b.bytes - a.bytes);
  const total = `${site.pages.length} pages, ${site.files.size} files, ${(bytes / 1e6).toFixed(1)} MB`;
  if (heaviest === undefined) return [total];
  const weight = `${(heaviest.bytes / 1000).toFixed(1)} kB of compressed HTML and CSS`;
  return [total, `heaviest page: ${heaviest.path}, ${weight}`];
}
