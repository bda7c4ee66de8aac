import { expect, test } from 'vitest';
import { commentInPlace, issueInPlace, pullRequestOf } from './comment-in-place.ts';
import type { Forge } from './forge.ts';

/** A forge that answers by path, and remembers what was written. */
function forgeWith(answers: Readonly<Record<string, unknown>>) {
  const written: string[] = [];
  const forge: Forge = (path, options) => {
    if (options) written.push(`${options.method} ${path}`);
    return Promise.resolve(answers[path.split('?')[0] ?? '']);
  };
  return { forge, written };
}

const head = { label: 'somebody:branch', sha: 'abc' };

test('pullRequestOf(forge, head) is the open one with that very commit', async () => {
  const pulls = [
    { number: 1, head: { sha: 'old' } },
    { number: 2, head: { sha: 'abc' } },
  ];
  expect(await pullRequestOf(forgeWith({ '/pulls': pulls }).forge, head)).toBe(2);
  expect(await pullRequestOf(forgeWith({ '/pulls': [pulls[0]] }).forge, head)).toBeUndefined();
  expect(await pullRequestOf(forgeWith({}).forge, head)).toBeUndefined();
});

test('commentInPlace(forge, pull, body) writes once, and edits from then on', async () => {
  const first = forgeWith({ '/issues/2/comments': [] });
  await commentInPlace(first.forge, 2, '<!-- m -->\ntext');
  expect(first.written).toEqual(['POST /issues/2/comments']);
  const comments = [
    { id: 7, user: { type: 'User' }, body: '<!-- m -->\nnot ours' },
    { id: 8, user: { type: 'Bot' }, body: '<!-- m -->\nold' },
  ];
  const second = forgeWith({ '/issues/2/comments': comments });
  await commentInPlace(second.forge, 2, '<!-- m -->\nnew');
  expect(second.written).toEqual(['PATCH /issues/comments/8']);
});

test('issueInPlace(forge, issue) opens one issue, and edits it while it is open', async () => {
  const issue = { title: 'Dead links', body: 'x', label: 'links' };
  const first = forgeWith({ '/issues': [] });
  await issueInPlace(first.forge, issue);
  expect(first.written).toEqual(['POST /issues']);
  const second = forgeWith({ '/issues': [{ number: 5, title: 'Dead links' }] });
  await issueInPlace(second.forge, issue);
  expect(second.written).toEqual(['PATCH /issues/5']);
});
