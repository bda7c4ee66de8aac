import { checkOptions, usage } from './check/check-options.ts';
import { runCheck } from './check/run-check.ts';
import { watchData } from './check/watch-data.ts';
import { runCommand } from './command/command.ts';

await runCommand(usage, () => {
  const options = checkOptions(process.argv.slice(2));
  if (!options.watch) return runCheck(options) ? 0 : 1;
  watchData(options.data, () => {
    console.clear();
    runCheck(options);
  });
  return 0;
});
