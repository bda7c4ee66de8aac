import { runCommand } from './build/run-command.ts';
import { checkBuiltSite, formatFinding } from './site-checks/check-built-site.ts';

await runCommand(({ out, base }) => {
  const { findings, summary } = checkBuiltSite(out, base);
  for (const finding of findings) console.error(formatFinding(finding));
  console.log([...summary, `${findings.length} findings`].join('\n'));
  return Promise.resolve(findings.length === 0);
});
