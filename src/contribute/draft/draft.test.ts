import { describe, expect, test } from 'vitest';
import { readDataset } from '../../dataset/read-dataset.ts';
import { toDataset } from '../../dataset/to-dataset.ts';
import { readFolder } from '../../dataset/read-folder.ts';
import { check, isPublishable } from '../../model/check.ts';
import { timesIn } from './dates-in.ts';
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
  expect(rate && guess(rate).ids).toContain('online-dossier-rate');
});

test('an indicator is written only where its unit fits and no other comes close', () => {
  const [hectares] = figuresIn('Diện tích trồng lúa đạt 25.000 ha.', 'vi', unitOf);
  const [rate] = figuresIn(texts.vi, 'vi', unitOf).filter(({ value }) => value === 72.63);
  expect(hectares && guess(hectares).isSure).toBe(false);
  expect(rate && guess(rate)).toMatchObject({ isSure: true });
  const text = 'Diện tích trồng lúa đạt 25.000 ha.';
  const { yaml, withoutIndicator } = draftOf(
    { name: 'a.txt', sha256: 'ab'.repeat(32), text },
    dataset,
  );
  expect(withoutIndicator).toBe(1);
  expect(yaml).toMatch(/^ {2}todo-indicator:$/m);
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

describe('draftOf(text, dataset) of what surrounds figures', () => {
  const article = [
    'Bắc Ninh chuyển đổi số',
    'Thứ năm, 25/09/2025 15:30',
    'Đến ngày 20/9/2025, tỷ lệ hồ sơ trực tuyến của Bắc Ninh là 72,63%, xếp thứ 25/63. Toàn tỉnh có 1.086 tổ công nghệ số.',
    'Trong 9 tháng đầu năm 2025, tỉnh tiếp nhận 120.450 hồ sơ trực tuyến.',
    'Cả nước có 270 nhiệm vụ đã hoàn thành. Mô hình 2 cấp, mã H15, mạng 5G, CT-34, 6 tháng thử nghiệm.',
    'Chỉ số xếp hạng tăng 3 bậc.',
    'https://www.baobacninh.vn/bai-1.html',
  ].join('\n');
  const { yaml, twins } = draftOf(
    { name: 'a.txt', sha256: 'ab'.repeat(32), text: article },
    dataset,
  );
  const entries = yaml.split('\n').filter((line) => line.startsWith('    - {'));
  const entryWith = (value: string) => entries.find((line) => line.includes(`value: ${value},`));

  test('signs, spans, levels and the field of a rank are no figures', () => {
    const values = entries.map((line) => /value: ([-\d.]+)/.exec(line)?.[1]);
    expect(values.toSorted()).toEqual(['-3', '1086', '120450', '25', '270', '72.63'].toSorted());
    expect(entryWith('25')).toContain('printed: "25/63"');
  });

  test('the place is that of the sentence, else of the paragraph, as its comment says', () => {
    expect(entryWith('72.63')).toContain('place: bac-ninh,');
    expect(entryWith('270')).toContain('place: vietnam,');
    expect(entryWith('1086')).toContain('place: bac-ninh,');
    expect(entryWith('120450')).toContain('place: TODO,');
  });

  test('the time is that of the sentence; what runs over months has a period', () => {
    expect(entryWith('72.63')).toContain('as_of: "2025-09-20"');
    expect(entryWith('120450')).toContain('period: "2025-01-01/2025-09-30"');
    expect(entryWith('270')).toContain('as_of: "TODO"');
  });

  test('the day of the page and its host are taken over', () => {
    expect(yaml).toContain('\ndate: "2025-09-25"\n');
    expect(yaml).toContain('published: "2025-09-25"');
    expect(yaml).toContain('publisher: baobacninh.vn');
  });

  test('three places up are a change of -3', () => {
    expect(entryWith('-3')).toContain('kind: delta, unit: rank, change_from: "TODO"');
  });

  test('a figure that the dataset may hold already is told', () => {
    expect(twins).toBeLessThan(2);
    const [meeting] = readDataset('tests/fixtures/dataset').dataset.meeting;
    expect(meeting).toBeDefined();
    const again = draftOf(
      {
        name: 'b.txt',
        sha256: 'cd'.repeat(32),
        text: 'Đăng 26/09/2025 08:00\nCả nước có 270 nhiệm vụ đã hoàn thành.',
      },
      readDataset('tests/fixtures/dataset').dataset,
    );
    expect(again.twins).toBe(1);
    expect(again.yaml).toContain(
      'maybe the same as data/meetings/2025/2025-09-24-government-4.yaml:',
    );
  });

  test('a figure of another place, or of no place, is no repetition', () => {
    const fixture = readDataset('tests/fixtures/dataset').dataset;
    for (const text of ['Lai Châu có 270 nhiệm vụ đã hoàn thành.', '270 nhiệm vụ đã hoàn thành.']) {
      expect(draftOf({ name: 'c.txt', sha256: 'ef'.repeat(32), text }, fixture).twins).toBe(0);
    }
  });
});

test.each([
  ['quý III/2025', '2025-07-01/2025-09-30'],
  ['6 tháng đầu năm 2025', '2025-01-01/2025-06-30'],
  ['ngày 5 tháng 9 năm 2025', '2025-09-05'],
  ['tháng 9/2025', '2025-09'],
  ['on 24 September 2025', '2025-09-24'],
  ['September 4, 2025', '2025-09-04'],
  ['станом на 23 вересня 2025 року', '2025-09-23'],
  ['năm 2024', '2024'],
])('timesIn(%s) is %s', (text, time) => {
  expect(timesIn(text).map((one) => one.time)).toEqual([time]);
});

test.each([
  ['định hướng đến năm 2030', []],
  ['phấn đấu đến năm 2030', []],
  ['năm 2025, tầm nhìn 2045', ['2025']],
  ['tính đến năm 2024', ['2024']],
])('timesIn(%s) takes no aim: %j', (text, times) => {
  expect(timesIn(text).map((one) => one.time)).toEqual(times);
});
