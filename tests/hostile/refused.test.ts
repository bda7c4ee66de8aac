import { format } from 'prettier';
import { parseDocument } from 'yaml';
import { describe, expect, test } from 'vitest';
import { toDataset } from '../../src/dataset/to-dataset.ts';
import { readFolder } from '../../src/dataset/read-folder.ts';
import { check } from '../../src/model/check.ts';
import { hostileFiles } from './hostile-files.ts';
import { hostileList } from './hostile-list.ts';
import { payloads, refusedAddresses, refusedTexts } from './payloads.ts';

const sound = readFolder('tests/fixtures/dataset').files;
const province = 'provinces/lai-chau.yaml';
const meeting = 'meetings/2025/2025-09-24-government-4.yaml';

/** The codes of what the check says when a value of a file is another one. */
function codesWith(file: string, path: readonly string[], value: string): readonly string[] {
  const files = sound.map((one) => {
    if (one.path !== file) return one;
    const document = parseDocument(Buffer.from(one.bytes).toString());
    document.setIn(path, value);
    return { path: file, bytes: Buffer.from(document.toString({ lineWidth: 0 })) };
  });
  return check(toDataset(files)).problems.map(({ code }) => code);
}

describe('what cannot be shown safely', () => {
  test.each(refusedTexts)('%j is refused in a text', (text, code) => {
    expect(codesWith(province, ['name', 'en'], `Lai Chau ${text} x`)).toContain(code);
  });

  test.each(refusedAddresses)('%j is refused as an address', (address) => {
    expect(codesWith(meeting, ['sources', 'lai-chau', 'url'], address)).toContain('schema-form');
  });

  test.each(['../../x', '__proto__', 'constructor', 'index.html', 'x/y', 'a?b', 'LAI', 'đ'])(
    'the id %j is refused',
    (id) => {
      expect(codesWith(province, ['id'], id)).not.toEqual([]);
    },
  );
});

test('whatever else is written, the check says so or takes it, and never throws', () => {
  const { entered, problems } = hostileFiles(sound);
  expect(problems).toEqual([]);
  expect(payloads.filter((payload) => !entered.has(payload))).toEqual([]);
}, 180_000);

test('docs/hostile-data.md lists what is refused and what is escaped', async () => {
  const text = await format(hostileList(), { parser: 'markdown' });
  await expect(text).toMatchFileSnapshot('../../docs/hostile-data.md');
});
