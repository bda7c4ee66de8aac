import { appendFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { folderHashes } from '../site/folder-hashes.ts';
import { type Run, runScript } from '../site/run-script.ts';
import { temporaryFolder } from '../site/temporary-folder.ts';
import { copySmallCountry } from './small-country.ts';

const folder = temporaryFolder();

/** Mistakes of different kinds, each with the file in which it is made. */
const mistakes: Readonly<Record<string, (data: string) => string>> = {
  'a key that does not exist': (data) => {
    appendFileSync(join(data, 'provinces/lai-chau.yaml'), '\ncolour: red\n');
    return 'provinces/lai-chau.yaml';
  },
  'a text that is no YAML': (data) => {
    appendFileSync(join(data, 'provinces/ca-mau.yaml'), '\n\t[\n');
    return 'provinces/ca-mau.yaml';
  },
  'a file that is gone': (data) => {
    rmSync(join(data, 'units.yaml'));
    return 'units.yaml';
  },
};

describe.each(Object.keys(mistakes))('%s', (name) => {
  const data = join(folder, name, 'data');
  const out = join(folder, name, 'dist');
  let file = '';
  let check: Run;

  beforeAll(async () => {
    copySmallCountry(data);
    mkdirSync(out);
    writeFileSync(join(out, 'index.html'), 'the last good site');
    file = mistakes[name]?.(data) ?? '';
    check = await runScript('check', ['--data', data]);
  });

  test('makes npm run check fail and name the file', () => {
    expect(check.code).toBe(1);
    expect(problemLines(check)).not.toEqual([]);
    expect(check.output).toContain(file);
  });

  test.each(['build', 'start'])(
    'makes npm run %s fail with the same problems and keeps the last good site',
    async (script) => {
      const before = folderHashes(out);
      const run = await runScript(script, ['--out', out], { DATA_DIR: data, PORT: '0' });
      expect(run.code).toBe(1);
      expect(problemLines(run)).toEqual(problemLines(check));
      expect(folderHashes(out)).toEqual(before);
      expect(readdirSync(join(folder, name)).toSorted()).toEqual(['data', 'dist']);
    },
  );
});

/** Where problems were found: `provinces/lai-chau.yaml:31:1`. */
function problemLines({ output }: Run): readonly string[] {
  return [...output.matchAll(/[\w./-]+\.yaml:\d+:\d+/g)].map(([place]) => place);
}
