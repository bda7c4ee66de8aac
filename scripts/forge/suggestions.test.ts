import { expect, test } from 'vitest';
import type { Forge } from './forge.ts';
import { suggestInPlace } from './suggest-in-place.ts';
import { suggestionBody, suggestionsIn } from './suggestions.ts';

const diff = [
  'diff --git a/data/units.yaml b/data/units.yaml',
  '--- a/data/units.yaml',
  '+++ b/data/units.yaml',
  '@@ -3 +3 @@ x',
  '-  name: “a”',
  '+  name: "a"',
  '@@ -7,2 +7 @@',
  '-b ',
  '-',
  '+b',
  '@@ -9,0 +9 @@',
  '+only added',
  'diff --git a/package.json b/package.json',
  '--- a/package.json',
  '+++ b/package.json',
  '@@ -1 +1 @@',
  '-{',
  '+[',
  'diff --git a/data/x b/data/x',
  '+++ b/data/../scripts/x.yaml',
  '@@ -1 +1 @@',
  '-a',
  '+b',
  '',
].join('\n');

test('suggestionsIn(diff) takes lines of the dataset that are replaced, and nothing else', () => {
  expect(suggestionsIn(diff)).toEqual([
    { path: 'data/units.yaml', first: 3, last: 3, text: '  name: "a"' },
    { path: 'data/units.yaml', first: 7, last: 8, text: 'b' },
  ]);
  expect(suggestionsIn('')).toEqual([]);
  expect(suggestionsIn((diff.split('@@ -7')[0] ?? '').repeat(50)).length).toBe(20);
});

test('no text can leave the block that quotes it', () => {
  const text = 'a\n```\n@everyone [x](https://evil.test)\n````';
  const body = suggestionBody({ path: 'data/a.yaml', first: 1, last: 1, text });
  const [fence = ''] = /`{4,}(?=suggestion$)/m.exec(body) ?? [];
  expect(fence.length).toBe(5);
  expect(body.endsWith(`\n${fence}`)).toBe(true);
});

test('suggestInPlace(forge, …) offers what is not offered yet, and only on lines of the pull request', async () => {
  const written: unknown[] = [];
  const [one, two] = suggestionsIn(diff);
  const forge: Forge = (path, options) => {
    if (options) written.push(options.body);
    if (path.startsWith('/pulls/5/files')) {
      return Promise.resolve([{ filename: 'data/units.yaml', patch: '@@ -1,2 +1,8 @@\n a' }]);
    }
    return Promise.resolve([
      { user: { type: 'Bot' }, path: one?.path, line: one?.last, body: one && suggestionBody(one) },
    ]);
  };
  await suggestInPlace(forge, { number: 5, sha: 'abc' }, [
    ...suggestionsIn(diff),
    { path: 'data/units.yaml', first: 40, last: 40, text: 'outside' },
    { path: 'data/other.yaml', first: 1, last: 1, text: 'another file' },
  ]);
  expect(written).toEqual([
    {
      commit_id: 'abc',
      event: 'COMMENT',
      comments: [
        {
          path: 'data/units.yaml',
          line: 8,
          side: 'RIGHT',
          start_line: 7,
          start_side: 'RIGHT',
          body: two && suggestionBody(two),
        },
      ],
    },
  ]);
});
