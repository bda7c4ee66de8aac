import { describe, expect, test } from 'vitest';
import { readDataset } from '../../dataset/read-dataset.ts';
import { toDataset } from '../../dataset/to-dataset.ts';
import { readFolder } from '../../dataset/read-folder.ts';
import type { RawFile } from '../../dataset/raw-file.ts';
import { check } from '../../model/check.ts';
import { likelyDuplicates } from './likely-duplicates.ts';
import { newEntry, type NewEntry } from './new-entry.ts';
import { faultOf, newKinds, questions, type Answers, type NewKind } from './question.ts';

const root = 'tests/fixtures/dataset';
const { files } = readFolder(root);
const { dataset } = readDataset(root);

const page = {
  url: 'https://tinhmoi.gov.vn/bai-viet-1',
  publisher: 'tinhmoi.gov.vn',
  language: 'vi',
  published: '2025-10-02',
  accessed: '2025-10-03',
};
const answersOf: Readonly<Record<NewKind, Answers>> = {
  meeting: {
    ...page,
    body: 'government-steering-committee',
    date: '2025-10-02',
    name: 'review',
    en: 'A “review” meeting',
    vi: 'Phiên họp đánh giá',
  },
  publication: { ...page, date: '2025-10', name: 'report', en: 'A report', vi: 'Một báo cáo' },
  indicator: {
    id: 'drone-landings',
    en: 'Drone landings',
    vi: 'Số lượt hạ cánh của thiết bị bay',
    'definition-en': 'Landings of drones that carry papers.',
    'definition-vi': 'Số lượt hạ cánh của thiết bị bay chở giấy tờ.',
    group: 'services',
    unit: 'percent',
    kind: 'share',
    direction: 'up',
    decimals: '1',
  },
  unit: {
    id: 'landings',
    en: 'landings',
    vi: 'lượt hạ cánh',
    style: 'count',
    one: 'landing',
    many: 'landings',
    after: 'lượt hạ cánh',
  },
  body: {
    id: 'drone-board',
    en: 'Drone Board',
    vi: 'Ban thiết bị bay',
    level: 'national',
    place: 'vietnam',
  },
};

function withEntry({ path, text, isNewFile }: NewEntry): readonly RawFile[] {
  const old = files.find((file) => file.path === path);
  const before = isNewFile || old === undefined ? '' : Buffer.from(old.bytes).toString();
  return [
    ...files.filter((file) => file !== old),
    { path, bytes: Buffer.from(`${before}${text}`) },
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

describe.each(newKinds)('a new %s', (kind) => {
  const entry = newEntry(kind, answersOf[kind]);

  test('takes the answers that its questions ask for', () => {
    for (const question of questions[kind]) {
      const answer = answersOf[kind][question.flag] ?? '';
      expect(faultOf(question, answer, dataset), question.flag).toBeUndefined();
    }
  });

  test('has only the mistakes that say what is to be done', () => {
    const { problems } = check(toDataset(withEntry(entry)));
    const told = problems.filter(
      ({ at, severity }) => at.file === entry.path && severity !== 'note',
    );
    const open = ['meeting', 'publication'].includes(kind);
    const lines = entry.text.split('\n');
    if (open) expect(told.length).toBeGreaterThan(0);
    else expect(told).toEqual([]);
    for (const { at } of told) expect(lines[at.line - 1]).toMatch(/todo/i);
  });

  test('reminds of nothing when nothing is like it', () => {
    expect(likelyDuplicates(kind, answersOf[kind], dataset)).toEqual([]);
  });
});

test('faultOf(question, answer) says what is missing, misshapen or unknown', () => {
  const [body, date] = questions.meeting;
  if (body === undefined || date === undefined) throw new Error('a meeting has a body and a date');
  expect(faultOf(body, '', dataset)?.en).toMatch(
    /^--body is missing; choose one of: .*government-steering-committee/,
  );
  const group = questions.indicator.find(({ flag }) => flag === 'group');
  expect(group && faultOf(group, '', dataset)?.vi).toContain('chọn một trong: tasks, services');
  expect(faultOf(body, 'goverment', dataset)?.en).toContain('npm run find');
  expect(faultOf(date, '24/9/2025', dataset)?.en).toContain('has not the form');
});

test('likelyDuplicates(kind, answers) knows the page, the session and the name', () => {
  const [meeting] = dataset.meeting;
  const [source] = Object.values(meeting?.value.sources ?? {});
  const same = {
    ...page,
    url: `${source?.url ?? ''}?utm=1`,
    body: meeting?.value.body ?? '',
    date: meeting?.value.date ?? '',
  };
  const told = likelyDuplicates('meeting', same, dataset).map(({ en }) => en);
  expect(told.some((text) => text.startsWith('the same page'))).toBe(true);
  expect(told.some((text) => text.includes('met on'))).toBe(true);
  const title = { ...page, date: meeting?.value.date ?? '', ...meeting?.value.title };
  const ofTheseDays = likelyDuplicates('publication', title, dataset).map(({ en }) => en);
  expect(ofTheseDays.join()).toContain('a title much like it');
  const rate = dataset.indicator.find(({ value }) => value.id === 'online-dossier-rate');
  const alike = likelyDuplicates(
    'indicator',
    { id: 'filing-rate', en: rate?.value.name.en ?? '', vi: rate?.value.name.vi ?? '' },
    dataset,
  ).map(({ en }) => en);
  expect(alike.join()).toContain('online-dossier-rate ');
});
