import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { decode } from './decode.ts';
import { parseSheet } from './parse-sheet.ts';
import { parseYaml } from './parse-yaml.ts';
import { toSheet } from './sheet.ts';
import { walk } from './walk.ts';

const folder = 'tests/fixtures/country';

test('a sound file, whose tree is not kept, tells where everything stands as its tree does', () => {
  const paths = globSync('{meetings,publications,documents}/**/*.yaml', { cwd: folder });
  for (const path of paths.toSorted().filter((_, i) => i % 5 === 0)) {
    const file = decode({ path, bytes: readFileSync(`${folder}/${path}`) });
    const { sheet } = file === undefined ? {} : parseSheet(file);
    if (file === undefined || sheet === undefined) throw new Error(`${path} cannot be read`);
    const eager = toSheet(file, parseYaml(file).document, sheet.value);
    for (const { path: place } of walk(sheet.value)) {
      expect(sheet.atValue(place)).toEqual(eager.atValue(place));
      expect(sheet.atKey(place)).toEqual(eager.atKey(place));
      expect(sheet.written(place)).toBe(eager.written(place));
    }
  }
});
