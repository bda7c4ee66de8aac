import { runCommand } from './build/run-command.ts';
import { serveSite } from './serve/serve-site.ts';

await runCommand(async (options) => {
  await serveSite(options, process.env);
  return true;
});
