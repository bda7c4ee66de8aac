import { enableCompileCache } from 'node:module';

// Before anything is loaded: compiling the rules anew takes longer than checking one file.
enableCompileCache('node_modules/.cache/tien-do-57/compiled');
const { runCommand } = await import('./command/command.ts');
const { checkOptions, usage } = await import('./check/check-options.ts');

await runCommand(usage, async () => {
  const { runCheck } = await import('./check/run-check.ts');
  const { watchData } = await import('./check/watch-data.ts');
  const options = checkOptions(process.argv.slice(2));
  if (!options.watch) return runCheck(options) ? 0 : 1;
  watchData(options.data, () => {
    console.clear();
    runCheck(options);
  });
  return 0;
});
