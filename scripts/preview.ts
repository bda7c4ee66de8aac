import { runCommand } from './build/run-command.ts';
import { finishedSite, serveSite } from './serve/serve-site.ts';

await runCommand(async (options) => {
  await serveSite(finishedSite(options), options, process.env);
  return true;
});
