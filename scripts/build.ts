import { buildSite } from './build/build-site.ts';
import { runCommand } from './build/run-command.ts';

await runCommand(buildSite);
