import { expect, test } from 'vitest';
import { commentBody, marker } from './comment-body.ts';

const sound = { summary: { errors: 0, warnings: 0 } };
const change = {
  kind: 'changed',
  thing: 'figure',
  id: 'a',
  name: { en: 'Tasks, Viet Nam', vi: 'Nhiệm vụ, Việt Nam' },
  before: '270',
  after: '271',
  pages: ['/indicators/tasks/'],
  charts: ['tasks'],
};

test('commentBody(diff, check) begins with its marker, the verdict and what changes', () => {
  const body = commentBody({ changes: [change] }, sound);
  expect(body.startsWith(marker)).toBe(true);
  expect(body).toContain('The check finds no mistake');
  expect(body).toContain('figure Tasks, Viet Nam: 270 → 271');
  expect(body).toContain('số liệu Nhiệm vụ, Việt Nam: 270 → 271');
});

test('commentBody(diff, check) counts mistakes and says how to mend', () => {
  const body = commentBody({ changes: [] }, { summary: { errors: 2, warnings: 1 } });
  expect(body).toContain('2 errors and 1 warnings');
  expect(body).toContain('npm run check -- --fix');
});

test('commentBody(diff, check) of what is no report says so', () => {
  for (const strange of [undefined, null, [], 'x', { changes: 'x', summary: { errors: '<b>' } }]) {
    expect(commentBody(strange, strange)).toContain('did not finish');
  }
});

test('nothing that a pull request writes makes markup, a mention, or a marker of its own', () => {
  const evil = '@everyone <script> [x](https://evil.test) `code` \n# title -->';
  const body = commentBody(
    {
      changes: [
        { ...change, name: { en: evil, vi: evil }, before: evil, after: evil, pages: ['`@all`'] },
        { ...change, kind: 'constructor' },
        { ...change, thing: 'toString' },
      ],
    },
    sound,
  );
  expect(body.replace(marker, '')).not.toMatch(
    /@everyone|<script|\]\(https|https:\/\/|^# |@all|-->/m,
  );
});

test('a comment is never longer than the forge takes', () => {
  const many = Array.from({ length: 400 }, (_, i) => ({
    ...change,
    before: 'x'.repeat(500),
    pages: [`/p/${'x'.repeat(2000)}${i}/`],
  }));
  expect(commentBody({ changes: many }, sound).length).toBeLessThan(65_000);
});
