import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runCommand, WrongCall } from './command/command.ts';
import { previewFiles, previewIndex } from './forge/preview-files.ts';

const usage = 'node scripts/forge-preview.ts SITE DIFF.json OUT';

await runCommand(usage, () => {
  const [site, diff, out] = process.argv.slice(2);
  if (!site || !diff || !out) throw new WrongCall('give the site, the changes and a folder');
  const changes: unknown = existsSync(diff) ? JSON.parse(readFileSync(diff, 'utf8')) : undefined;
  const { pages, shared } = previewFiles(site, changes);
  for (const file of [...pages, ...shared]) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    cpSync(join(site, file), join(out, file));
  }
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'preview.html'), previewIndex(pages));
  console.log(`${pages.length} pages, ${shared.length} files that they need`);
  return 0;
});
