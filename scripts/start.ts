import { runCommand } from './build/run-command.ts';
import { tellAddress } from './build/tell-address.ts';

await runCommand(async (options) => {
  // Code of the site reads where it lives as it is loaded: it is told before.
  tellAddress(options);
  const { startSite } = await import('./serve/start-site.ts');
  return startSite(options);
});
