import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { git } from './git.ts';

const withoutGit = {
  missing: { en: 'name the files instead', vi: 'hãy nêu tên tệp cần kiểm tra' },
  unknown: { en: 'git knows no such thing', vi: 'git không biết' },
};

describe('git(folder, args, withoutGit)', () => {
  test('gives what git says', () => {
    expect(git('.', ['--version'], withoutGit).toString()).toMatch(/^git version /);
  });

  test('says so where git does not know what it is asked about', () => {
    expect(() => git('no-such-folder', ['status'], withoutGit)).toThrow('git knows no such thing');
  });
});

test('no other command runs git, so that each says what it lacks', () => {
  const runs = globSync('scripts/**/*.ts', { exclude: ['**/*.test.ts'] }).filter((file) =>
    /(?:spawn|exec)\w*\(\s*['"`]git\b/.test(readFileSync(file, 'utf8')),
  );
  expect(runs).toEqual(['scripts/command/git.ts']);
});
