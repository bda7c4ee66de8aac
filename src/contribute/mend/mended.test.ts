import { expect, test } from 'vitest';
import { mutated, randomNumbers } from '../../../tests/rules/mutations.ts';
import { isFullSweep } from '../../../tests/sampled.ts';
import { decode } from '../../dataset/decode.ts';
import { readFolder } from '../../dataset/read-folder.ts';
import { toDataset } from '../../dataset/to-dataset.ts';
import { mended } from './mended.ts';

const path = 'meetings/2025/2025-01-02-a.yaml';
const modeline = '# yaml-language-server: $schema=../../../schemas/meeting.schema.json\n';
const mend = (body: string) => mended(path, modeline + body).replace(modeline, '');

test('mended(path, text) writes line ends, marks and spaces as the check wants them', () => {
  expect(mended(path, `\uFEFF${modeline}title: Hà Nội \r\nid:\u00A0a\u200B`.normalize('NFD'))).toBe(
    `${modeline}title: Hà Nội\nid: a\n`,
  );
});

test('mended(path, text) puts dates, yes and no, and numbers that are texts into quotes', () => {
  expect(mend('date: 2025-01-02 # a day\nid: NO\n')).toBe('date: "2025-01-02" # a day\nid: "NO"\n');
  expect(mend('date: 2025\nordinal: 4\n')).toBe('date: "2025"\nordinal: 4\n');
});

test('mended(path, text) names the schema in the first line, and only there', () => {
  expect(mended(path, '# a remark\nid: a\n')).toBe(`${modeline}# a remark\nid: a\n`);
  expect(mended(path, `# yaml-language-server: $schema=../old.json\nid: a\n`)).toBe(
    `${modeline}id: a\n`,
  );
});

test('mended(path, text) keeps comments, empty lines, anchors of meaning and order', () => {
  const text = '# why\nid: a # here\n\nnodes: [ lai-chau,   ca-mau ]\n  # deep\n';
  expect(mend(text)).toBe(text);
});

test('mended(path, text) of a number that quotes would change leaves the file alone', () => {
  expect(mend('date: 2025.10\n')).toBe('date: 2025.10\n');
});

test('mended(path, text) of what cannot be read mends characters only', () => {
  expect(mend('id: [a\r\ndate: 2025-01-02\r\n')).toBe('id: [a\ndate: 2025-01-02\n');
});

test('what is sound stays byte for byte; what is mended once is mended', () => {
  for (const { path: file, bytes } of readFolder('tests/fixtures/dataset').files) {
    if (!file.endsWith('.yaml')) continue;
    const text = Buffer.from(bytes).toString();
    expect(mended(file, text)).toBe(text);
    const damaged = text
      .normalize('NFD')
      .replaceAll('\n', ' \r\n')
      .replaceAll(/"(\d{4}-\d\d-\d\d)"/g, '$1');
    const once = mended(file, damaged);
    expect(mended(file, once)).toBe(once);
    expect(once.length).toBeLessThan(damaged.length + 200);
  }
});

test('a dataset damaged as editors damage it is sound again', () => {
  const files = readFolder('tests/fixtures/dataset').files.map((file) => ({
    path: file.path,
    bytes: Buffer.from(
      file.path.endsWith('.yaml')
        ? mended(
            file.path,
            `\uFEFF${Buffer.from(file.bytes).toString().normalize('NFD').replaceAll('\n', ' \r\n')}`,
          )
        : file.bytes,
    ),
  }));
  expect(toDataset(files).problems).toEqual(
    toDataset(readFolder('tests/fixtures/dataset').files).problems,
  );
});

test('a file with an alias is mended in its characters, and no more', () => {
  expect(mend('a: &x 1 \nb: *x\n')).toBe('a: &x 1\nb: *x\n');
});

test('mending twice is mending once, whatever was damaged', () => {
  const sound = readFolder('tests/fixtures/dataset').files.filter(({ path }) =>
    path.endsWith('.yaml'),
  );
  const random = randomNumbers(11);
  for (let round = 0; round < (isFullSweep ? 10_000 : 600); round++) {
    const [victim, other] = [sound[random(sound.length)], sound[random(sound.length)]];
    const bad = victim && other && mutated(victim, other, random);
    const text = bad && decode(bad)?.text;
    if (bad === undefined || text === undefined) continue;
    const once = mended(bad.path, text);
    expect(mended(bad.path, once), JSON.stringify(text.slice(0, 3000))).toBe(once);
  }
}, 600_000);
