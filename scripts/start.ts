import { buildSite } from './build/build-site.ts';
import { runCommand } from './build/run-command.ts';
import { serveSite } from './serve/serve-site.ts';

// Who only wants to read waits for no picture of dots: the server draws those that are asked for.
await runCommand(async (options) => {
  if (!(await buildSite({ ...options, pictures: false }))) return false;
  await serveSite(options, process.env);
  return true;
});
