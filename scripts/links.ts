import { parseArgs } from 'node:util';
import { readDataset } from '../src/dataset/read-dataset.ts';
import { isRecord } from '../src/dataset/walk.ts';
import { runCommand } from './command/command.ts';
import { issueInPlace } from './forge/comment-in-place.ts';
import { deadLinksIssue, isDead, linksOf, type Answer } from './forge/dead-links.ts';
import { forgeOf } from './forge/forge.ts';

const usage = 'npm run links -- [--issue] [--data DIR]';

/** How many pages are asked for at once. */
const atOnce = 8;
const patience = 20_000;

await runCommand(usage, async () => {
  const { values } = parseArgs({
    options: {
      issue: { type: 'boolean', default: false },
      data: { type: 'string', default: 'data' },
    },
  });
  const links = linksOf(readDataset(values.data).dataset);
  const waiting = [...links];
  const dead: ((typeof links)[number] & { answer: Answer })[] = [];
  const ask = async () => {
    for (let link = waiting.pop(); link !== undefined; link = waiting.pop()) {
      const answer = await answerOf(link.url);
      if (isDead(answer)) dead.push({ ...link, answer });
    }
  };
  await Promise.all(Array.from({ length: atOnce }, ask));
  const body = deadLinksIssue(dead.toSorted((a, b) => (a.where < b.where ? -1 : 1)));
  console.log(`${links.length} addresses, ${dead.length} gone`);
  if (!values.issue) console.log(body);
  else if (dead.length > 0) {
    await issueInPlace(forgeOf(process.env), { title: 'Dead links', body, label: 'links' });
  }
  return 0;
});

async function answerOf(url: string): Promise<Answer> {
  try {
    const response = await fetch(url, {
      signal: AbortSignal.timeout(patience),
      headers: { 'user-agent': 'tien-do-57 link check', range: 'bytes=0-0' },
    });
    await response.body?.cancel();
    return response.status;
  } catch (error) {
    const cause = error instanceof Error ? error.cause : undefined;
    return isRecord(cause) && cause['code'] === 'ENOTFOUND' ? 'no such host' : 'no answer';
  }
}
