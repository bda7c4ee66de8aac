import { rmSync } from 'node:fs';
import { reportCheck } from '../report/report-check.ts';
import { checkBuiltSite, formatFinding } from '../site-checks/check-built-site.ts';
import { buildFolders, recoverFolders, swapFolders } from './build-folders.ts';
import { generateSite } from './generate-site.ts';
import { indexSearch } from './index-search.ts';
import { onInterrupt } from './on-interrupt.ts';
import type { SiteOptions } from './site-options.ts';

/**
 * Checks the dataset, builds the site beside the current one, makes its search index, checks it, and
 * only then puts it in its place. Whatever goes wrong is told on stderr and leaves the current site as it was.
 *
 * @returns Whether there is a new site.
 */
export async function buildSite(options: SiteOptions): Promise<boolean> {
  const folders = buildFolders(options.out);
  recoverFolders(folders);
  if (!reportCheck(options.data, { notes: false }))
    return refused('the dataset has mistakes', options);

  const removeNext = () => {
    rmSync(folders.next, { recursive: true, force: true });
  };
  const forget = onInterrupt(removeNext);
  try {
    await generateSite(options, folders.next);
    await indexSearch(folders.next);
    const { findings, summary } = checkBuiltSite(folders.next, options.base);
    for (const finding of findings) console.error(formatFinding(finding));
    if (findings.length > 0) {
      return refused(`the site has ${findings.length} mistakes`, options);
    }
    swapFolders(folders);
    console.log([`Built ${options.out}`, ...summary].join('\n  '));
    return true;
  } catch (error) {
    console.error(error instanceof Error ? (error.stack ?? error.message) : error);
    return refused('the site could not be generated', options);
  } finally {
    forget();
    removeNext();
  }
}

function refused(reason: string, { out }: SiteOptions): false {
  console.error(`\nNothing was built: ${reason}. ${out} is as it was.`);
  return false;
}
