import { sum } from 'd3-array';
import { budgets } from './budgets.ts';
import type { BuiltSite } from './built-site.ts';
import type { Finding } from './finding.ts';

/** What a release froze: frames and files of charts, not its own page. */
const frozen = /^\/(?:[a-z]{2}\/)?releases\/([^/]+)\/(?:embed|charts|oembed)\//;

/**
 * The number of pages and the size of the output stay agreed: provinces × indicators grow unseen.
 * What is frozen stays for ever, so that each release is held to what it adds.
 */
export function checkPageBudget({ pages, files }: BuiltSite): readonly Finding[] {
  const pagesOf = Map.groupBy(pages, ({ path }) => releaseOf(path));
  const filesOf = Map.groupBy(files, ([path]) => releaseOf(path));
  const releases = [...new Set([undefined, ...pagesOf.keys(), ...filesOf.keys()])];
  const reasons = releases.flatMap((release) => {
    const who = release === undefined ? 'The site' : `Release ${release}`;
    const limit = {
      pages: release === undefined ? budgets.pages : budgets.frozenPages,
      bytes: release === undefined ? budgets.outputBytes : budgets.frozenBytes,
    };
    const own = {
      pages: pagesOf.get(release)?.length ?? 0,
      bytes: sum(filesOf.get(release) ?? [], ([, size]) => size),
    };
    return (['pages', 'bytes'] as const)
      .filter((what) => own[what] > limit[what])
      .map((what) => `${who} has ${own[what]} ${what}, over the budget of ${limit[what]}.`);
  });
  return reasons.map((reason) => ({ page: '/', reason }));
}

function releaseOf(path: string): string | undefined {
  return frozen.exec(path)?.[1];
}
