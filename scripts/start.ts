import { buildSite } from './build/build-site.ts';
import { runCommand } from './build/run-command.ts';
import { serveSite } from './serve/serve-site.ts';

await runCommand(async (options) => {
  if (!(await buildSite(options))) return false;
  await serveSite(options, process.env);
  return true;
});
