import { expect, test } from 'vitest';
import { readFolder } from '../../dataset/read-folder.ts';
import { toDataset } from '../../dataset/to-dataset.ts';
import type { RawFile } from '../../dataset/raw-file.ts';
import { buildModel } from '../../model/build-model.ts';
import { damaged, type Damage } from '../../../tests/rules/damage.ts';
import { changesAsJson, changesAsMarkdown, changesAsText } from './change-report.ts';
import { changesBetween } from './changes.ts';
import type { PageWords } from './page-words.ts';
import { touchedBy } from './touched-by.ts';

const words: PageWords = {
  reading: (reading) => (reading === 'behind' ? 'chậm' : 'khác'),
  bound: () => 'giới hạn',
  kind: () => 'loại',
  distance: (way, amount) => `${way === 'short' ? 'thiếu' : 'vượt'} ${amount}`,
};

const { files } = readFolder('tests/fixtures/dataset');
const modelOf = (of: readonly RawFile[]) => buildModel(toDataset(of).dataset);
const before = modelOf(files);
const file = 'meetings/2025/2025-09-24-government-4.yaml';
const after = (...damages: readonly Damage[]) =>
  changesBetween(before, modelOf(damages.reduce(damaged, files)), words);
const kinds = (changes: ReturnType<typeof after>) =>
  changes.map(({ kind, thing }) => `${kind} ${thing}`);

test('changesBetween(a, a) is nothing, and says so', () => {
  const changes = after();
  expect(changes).toEqual([]);
  expect(changesAsText(changes, 'en')).toBe('The data says the same.');
  expect(changesAsMarkdown(changes, 'vi')).toBe('Dữ liệu không có gì khác.');
});

test('lines that move change nothing', () => {
  expect(after({ file, replace: 'format: online', by: '# a remark\nformat: online' })).toEqual([]);
});

test('a value that changes is told old → new, with its line and its pages', () => {
  const changes = after({ file, replace: 'value: 270', by: 'value: 271' });
  const [change] = changes;
  expect(kinds(changes)).toContain('changed figure');
  expect(change?.before?.en).toContain('270');
  expect(change?.after?.en).toContain('271');
  expect(change?.origin?.file).toBe(file);
  expect(touchedBy(changes).pages).toContain('/meetings/2025-09-24-government-4/');
  expect(changesAsText(changes, 'en')).toMatch(/^Changed \(\d\)\n {2}figure .*: 270 → 271 /m);
});

test('a file that goes is told first, with all that went with it', () => {
  const changes = after({ file, remove: true });
  expect(kinds(changes)[0]).toBe('removed meeting');
  expect(kinds(changes)).toContain('removed figure');
});

test('a date that changes keeps the figure and loses the id', () => {
  const changes = after({ file, replace: 'as_of: "2025-09-23"', by: 'as_of: "2025-09-22"' });
  expect(kinds(changes)).toContain('renamed figure');
  expect(kinds(changes)).not.toContain('removed figure');
});

test('a claim that is put first among those of its kind is the one that is new', () => {
  const line =
    '    - { place: vietnam, as_of: "2025-09-23", value: 270, printed: "270 завдань", cite: { lai-chau: 2 } }';
  const changes = after({
    file,
    replace: line,
    by: `${line.replaceAll('270', '299')}\n${line}`,
  });
  const figures = changes.filter(({ thing }) => thing === 'figure');
  const of = (wanted: string) => figures.filter(({ kind }) => kind === wanted);
  expect(of('changed')).toEqual([]);
  expect(of('added').map((change) => change.after?.en.startsWith('299'))).toEqual([true]);
  expect(of('renamed').map((change) => change.after?.en.endsWith('2025-09-23.2'))).toEqual([true]);
});

test('a title that changes is told by its field', () => {
  const changes = after({ file, replace: 'format: online', by: 'format: hybrid' });
  expect(changes).toMatchObject([
    {
      kind: 'changed',
      thing: 'meeting',
      before: { en: 'format: "online"', vi: 'hình thức: "online"' },
      after: { en: 'format: "hybrid"', vi: 'hình thức: "hybrid"' },
    },
  ]);
});

test('what is written in the data makes no markup and no mention', () => {
  const text = changesAsMarkdown(
    [
      {
        kind: 'added',
        thing: 'meeting',
        id: 'a',
        name: { en: '@all <img src=x> [a](https://evil.test)\n# b', vi: '' },
        pages: [],
        charts: [],
      },
    ],
    'en',
  );
  expect(text).not.toMatch(/@all|<img|\]\(|https:\/\/|^# b/m);
});

test('changesAsJson(changes) counts and lists', () => {
  const json: unknown = JSON.parse(
    changesAsJson(after({ file, replace: 'value: 270', by: 'value: 271' })),
  );
  expect(json).toMatchObject({ version: 2, counts: { changed: 1 } });
});

test('a goal that reads otherwise is told in the words that were handed in', () => {
  const changes = after({
    file,
    replace: 'as_of: null\n      value: 73.3',
    by: 'as_of: "2025-08"\n      value: 73.3',
  });
  const [change] = changes.filter(({ kind }) => kind === 'reading-changed');
  expect(change?.before).toEqual({ en: 'no reading', vi: 'chưa có nhận định' });
  expect(change?.after?.en).toMatch(/^one-figure \(73\.3, [\d.]+ short\)$/);
  expect(change?.after?.vi).toMatch(/^khác \(73\.3, thiếu [\d.]+\)$/);
});

test('a reader of Vietnamese reads no English sentence', () => {
  const { title, summary } = { title: 'Fourth session', summary: 'Another summary' };
  const changes = [
    ...after({ file, remove: true }),
    ...after({ file, replace: 'value: 270', by: 'value: 271' }),
    ...after({
      file,
      replace: 'title:',
      by: `summary: { en: ${summary}, vi: Tóm tắt khác }\ntitle:`,
    }),
    ...after({ file: 'documents/57-nq-tw.yaml', remove: true }),
  ];
  const text = changesAsText(changes, 'vi');
  expect(text).toMatch(/lưu ý: .*[ạ-ỹ]/);
  expect(text).not.toMatch(
    /\b(?:note:|undated|since|percent|tasks\b(?!-)|more-than|about|no reading|summary:|title:)/,
  );
  expect(text).not.toContain(title);
  expect(text).not.toContain(summary);
});
