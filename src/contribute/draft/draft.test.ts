import { describe, expect, test } from 'vitest';
import { readDataset, toDataset } from '../../dataset/read-dataset.ts';
import { readFolder } from '../../dataset/read-folder.ts';
import { check, isPublishable } from '../../model/check.ts';
import { draftOf } from './draft.ts';
import { figuresIn } from './figures-in.ts';
import { indicatorGuesserOf } from './likely-indicators.ts';
import { languageOfText } from './source-language.ts';
import { unitFinderOf } from './unit-of.ts';

const { dataset } = readDataset('tests/fixtures/country');
const unitOf = unitFinderOf(dataset);
const guess = indicatorGuesserOf(dataset);

/** Paragraph, value, bound, unit and what stands there, of each figure. */
function told(text: string) {
  return figuresIn(text, languageOfText(text), unitOf).map(
    ({ paragraph, value, bound, unit, printed }) => [paragraph, value, bound, unit?.id, printed],
  );
}

const texts = {
  vi: [
    'Ngày 24/9/2025, tỉnh họp bàn về Nghị quyết 57-NQ/TW.',
    'Tỷ lệ hồ sơ trực tuyến của tỉnh là 72,63%. Toàn tỉnh có 1.086 tổ công nghệ số cộng đồng với hơn 8.130 thành viên.',
  ].join('\n\n'),
  en: [
    'The province met on 24 September 2025 under Project 06.',
    'It has 1,086 community digital teams with more than 8,130 members. The rate of dossiers filed online is 72.63%.',
  ].join('\n'),
  uk: 'Станом на 23 вересня 2025 року виконано 80 завдань. Рівень онлайн-заяв сягнув 72,63%, оцифровано понад 91,02% записів.',
  ru: 'В 2025 году выполнено 80 задач. Доля онлайн-заявлений достигла 72,63%, более 8130 членов состоят в 1086 командах.',
} as const;

describe('figuresIn(text, language, unitOf)', () => {
  test('reads Vietnamese numbers, and leaves dates and documents aside', () => {
    expect(told(texts.vi)).toEqual([
      [2, 72.63, undefined, 'percent', '72,63%'],
      [2, 1086, undefined, 'teams', '1.086 tổ'],
      [2, 8130, 'more-than', undefined, 'hơn 8.130'],
    ]);
  });

  test('reads English numbers', () => {
    expect(told(texts.en)).toEqual([
      [2, 1086, undefined, 'teams', '1,086 community digital teams'],
      [2, 8130, 'more-than', undefined, 'more than 8,130'],
      [2, 72.63, undefined, 'percent', '72.63%'],
    ]);
  });

  test('reads Ukrainian and Russian numbers', () => {
    expect(told(texts.uk)).toEqual([
      [1, 80, undefined, 'tasks', '80 завдань'],
      [1, 72.63, undefined, 'percent', '72,63%'],
      [1, 91.02, 'more-than', 'percent', 'понад 91,02%'],
    ]);
    expect(told(texts.ru).map(([, value]) => value)).toEqual([80, 72.63, 8130, 1086]);
  });

  test('takes numbers in words only where what is counted follows', () => {
    expect(told('Three enterprises joined the fourth session on two grounds.')).toEqual([
      [1, 3, undefined, 'enterprises', 'Three enterprises'],
    ]);
  });
});

test.each(Object.entries(texts))('the right indicator is among three: %s', (language, text) => {
  const figures = figuresIn(text, languageOfText(text), unitOf);
  const rate = figures.find(({ value }) => value === 72.63);
  expect(languageOfText(text)).toBe(language);
  expect(rate && guess(rate)).toContain('online-dossier-rate');
});

test('a draft never passes the check unseen, and needs nothing but decisions', () => {
  const draft = draftOf({ name: 'a.txt', sha256: 'ab'.repeat(32), text: texts.vi }, dataset);
  expect(draft.figures).toBe(3);
  const path = 'publications/2025/2025-09-24-a.yaml';
  const { files } = readFolder('tests/fixtures/dataset');
  const withDraft = (yaml: string) =>
    check(toDataset([...files, { path, bytes: Buffer.from(yaml) }])).problems.filter(
      ({ at }) => at.file === path,
    );
  expect(isPublishable(withDraft(draft.yaml))).toBe(false);
  const decided = draft.yaml
    .replace('id: TODO', 'id: 2025-09-24-a')
    .replaceAll('place: TODO', 'place: vietnam')
    .replaceAll('"TODO"', '"2025-09-24"');
  expect(withDraft(decided).every(({ code }) => code === 'schema-type')).toBe(false);
  expect(withDraft(decided).map(({ code }) => code)).toContain('placeholder');
});

test('a draft copies no sentence: a comment holds at most some twelve words', () => {
  const { yaml } = draftOf({ name: 'a.txt', sha256: 'ab'.repeat(32), text: texts.vi }, dataset);
  for (const line of yaml.split('\n').filter((one) => one.trim().startsWith('# …'))) {
    expect(line.split(/\s+/).length).toBeLessThan(24);
  }
});
