import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runCommand, WrongCall } from './command/command.ts';
import { commentBody } from './forge/comment-body.ts';
import { commentInPlace, pullRequestOf } from './forge/comment-in-place.ts';
import { forgeOf } from './forge/forge.ts';
import { suggestInPlace } from './forge/suggest-in-place.ts';
import { suggestionsIn } from './forge/suggestions.ts';

const usage =
  'node scripts/forge-comment.ts FOLDER (in a workflow; HEAD_LABEL and HEAD_SHA are set)';

await runCommand(usage, async () => {
  const folder = process.argv[2];
  const { HEAD_LABEL: label, HEAD_SHA: sha } = process.env;
  if (!folder || !label || !sha) throw new WrongCall('give the folder of the reports');
  const forge = forgeOf(process.env);
  const pull = await pullRequestOf(forge, { label, sha });
  if (pull === undefined) {
    console.log(`no open pull request has ${sha} at its head`);
    return 0;
  }
  const body = commentBody(reportIn(folder, 'diff.json'), reportIn(folder, 'check.json'));
  await commentInPlace(forge, pull, body);
  const mends = join(folder, 'mends.diff');
  if (existsSync(mends)) {
    const suggestions = suggestionsIn(readFileSync(mends, 'utf8'));
    await suggestInPlace(forge, { number: pull, sha }, suggestions);
  }
  return 0;
});

/** What a workflow left; undefined where it left nothing that can be read. */
function reportIn(folder: string, name: string): unknown {
  const file = join(folder, name);
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
