import { toldUsage } from '../command/command.ts';
import { readSiteOptions, siteUsage, type SiteOptions } from './site-options.ts';

/**
 * Runs a command with the options of this process. Whether it did its work becomes the exit code;
 * what it throws is told in one sentence.
 */
export async function runCommand(run: (options: SiteOptions) => Promise<boolean>): Promise<void> {
  if (toldUsage(siteUsage)) return;
  try {
    const options = readSiteOptions(process.argv.slice(2), process.env);
    process.exitCode = (await run(options)) ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
