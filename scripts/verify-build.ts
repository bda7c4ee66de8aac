import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSite } from './build/build-site.ts';
import { firstDifference, manifestName, manifestOf } from './build/site-manifest.ts';
import { readSiteOptions, siteUsage } from './build/site-options.ts';
import { toldUsage } from './command/command.ts';

/**
 * Builds the site again, without what earlier builds kept, and compares it with the one that is there.
 * It is told what the build was told: `--base /repo/ --no-pictures`.
 *
 * @returns The exit code: 0 when every file is the same, 1 when one is not.
 */
async function run(): Promise<number> {
  const options = readSiteOptions(process.argv.slice(2), process.env);
  if (!existsSync(options.out)) {
    console.error(`There is no ${options.out}: npm run build makes it.`);
    return 1;
  }
  const folder = mkdtempSync(join(tmpdir(), 'verify-build-'));
  try {
    const again = join(folder, 'site');
    if (!(await buildSite({ ...options, out: again, cache: false }))) return 1;
    const [there, built] = [manifestOf(options.out), manifestOf(again)];
    const different = firstDifference(there, built) ?? otherManifest(options.out, again);
    if (different === undefined) {
      console.log(`${Object.keys(there).length} files of ${options.out} are what the build makes.`);
      return 0;
    }
    console.error(`${join(options.out, different)} is not what the build makes.`);
    return 1;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Its list of files, where a site has another than the one that was built again. */
function otherManifest(site: string, again: string): string | undefined {
  const [there, built] = [site, again].map((folder) => {
    const file = join(folder, manifestName);
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  });
  return there === built ? undefined : manifestName;
}

process.exitCode = toldUsage(siteUsage) ? 0 : await run();
