import { readdirSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { expect, test } from 'vitest';

// The parser imports its schema as older versions of Node did, without saying that it is JSON.
const hooks = registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { convertWorkflowTemplate, NoOperationTraceWriter, parseWorkflow } =
  await import('@actions/workflow-parser');
hooks.deregister();

const folder = '.github/workflows';
const names = readdirSync(folder);

/** What the forge’s own parser of workflows says of one, with its line and column. */
async function complaintsOf(name: string, content: string): Promise<readonly string[]> {
  const { context, value } = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (value) await convertWorkflowTemplate(context, value);
  return context.errors.getErrors().map(({ message }) => message);
}

test.each(names)('the forge understands %s', async (name) => {
  const text = readFileSync(`${folder}/${name}`, 'utf8');
  expect(await complaintsOf(name, text)).toEqual([]);
});

const sound = readFileSync(`${folder}/check.yml`, 'utf8');

test.each([
  ['runs-on: ubuntu-latest', 'runs-onn: ubuntu-latest'],
  ['timeout-minutes: 15', 'timeout-minutes: soon'],
  ['${{ github.ref }}', '${{ githb.ref }}'],
  ['${{ github.ref }}', '${{ github.ref == }}'],
  ['contents: read', 'contents: reed'],
  ['\non:\n', '\nonn:\n'],
  ['- run: npm ci', '- runs: npm ci'],
  ['branches: [main]', 'branchs: [main]'],
  ['  unit:\n', '  unit:\n    needs: nothing\n'],
  ['cancel-in-progress: true', 'cancel-in-progress: perhaps'],
])('it would not understand %j as %j', async (good, bad) => {
  expect(sound).toContain(good);
  expect(await complaintsOf('check.yml', sound.replace(good, bad))).not.toEqual([]);
});
