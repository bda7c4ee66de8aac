import { expect, test } from 'vitest';
import { readDataset } from '../../dataset/read-dataset.ts';
import { figuresFound } from './figures.ts';
import { finderOf } from './find.ts';
import { findablesOf } from './findable.ts';
import { foldedWords, likeness } from './folded-words.ts';

const find = finderOf(findablesOf(readDataset('tests/fixtures/country').dataset));
const first = (query: string) => find(query)[0]?.thing;

test.each([
  ['Tỷ lệ hồ sơ trực tuyến', 'online-dossier-rate'],
  ['tỉ lệ hồ sơ trực tuyến', 'online-dossier-rate'],
  ['ty le ho so truc tuyen', 'online-dossier-rate'],
  ['dossiers filed online', 'online-dossier-rate'],
  ['Частка онлайн-заяв', 'online-dossier-rate'],
  ['доля онлайн-заявлений', 'online-dossier-rate'],
  ['online-dosier-rate', 'online-dossier-rate'],
  ['Lai Chau', 'lai-chau'],
  ['lai châu', 'lai-chau'],
  ['cả nước', 'vietnam'],
])('find(%s) is %s', (query, id) => {
  expect(first(query)?.id).toBe(id);
});

test('find(query) gives the line to paste', () => {
  expect(first('lai chau')?.paste).toBe('place: lai-chau');
  expect(first('online-dossier-rate')?.paste).toMatch(
    /^online-dossier-rate:\n {2}- \{ place: PLACE, as_of: "DATE", value: 0/,
  );
});

test('find(query) of what nobody named is nothing', () => {
  expect(find('xylophone zebra')).toEqual([]);
  expect(find('')).toEqual([]);
  expect(find('…')).toEqual([]);
});

test('find(query) gives the best first, and at most as many as asked', () => {
  const found = find('tasks', 3);
  expect(found.length).toBeLessThanOrEqual(3);
  expect(found.map(({ score }) => score)).toEqual(
    found.map(({ score }) => score).toSorted((a, b) => b - a),
  );
});

test('foldedWords(text) has no marks, no capitals, and one letter for i and y at the end', () => {
  expect(foldedWords('Tỷ lệ (ĐỒNG NAI) 57-NQ/TW')).toEqual([
    'ti',
    'le',
    'dong',
    'nai',
    '57',
    'nq',
    'tw',
  ]);
});

test('likeness(written, word) knows endings and slips, and not other words', () => {
  expect(likeness('заявлений', 'заявления')).toBeGreaterThan(0.5);
  expect(likeness('dosier', 'dossier')).toBeGreaterThan(0.5);
  expect(likeness('ho', 'so')).toBe(0);
  expect(likeness('signature', 'citizen')).toBe(0);
});

test('find(part of an address) leads to the report that cites it', () => {
  const { dataset } = readDataset('tests/fixtures/dataset');
  const found = finderOf(findablesOf(dataset));
  for (const part of [
    'https://www.camau.gov.vn/thoi-su/phien-hop-ban-chi-dao.html?x=1',
    'camau.gov.vn/thoi-su',
  ]) {
    expect(found(part).map(({ thing }) => thing.id)).toEqual(['2025-09-24-government-4']);
  }
  expect(found('nowhere.gov.vn/thoi-su')).toEqual([]);
});

test('find(query) knows an article by a part of its address without the domain', () => {
  const address = 'https://baotinh.vn/lai-chau-day-manh-cai-cach-hanh-chinh-gan-voi-d1389677.html';
  const known = { kind: 'meeting', names: ['Họp'], texts: [], paste: '' } as const;
  const found = finderOf([
    { ...known, id: 'lai-chau', addresses: [] },
    { ...known, id: 'told', addresses: ['https://baotinh.vn/khac.html', address] },
  ]);
  for (const part of ['1389677', 'D1389677', 'lai-chau-day-manh-cai-cach-hanh-chinh-gan-voi']) {
    expect(found(part).map(({ thing, address }) => [thing.id, address])).toEqual([
      ['told', address],
    ]);
  }
  expect(found('lai-chau')[0]?.thing.id).toBe('lai-chau');
});

test('figuresFound(dataset, value) knows it as printed and as written', () => {
  const { dataset } = readDataset('tests/fixtures/dataset');
  const where = (query: string) => figuresFound(dataset, query, 8).map((one) => one.where);
  expect(where('72,63%')).toEqual(['meetings/2025/2025-09-24-government-4.yaml:49']);
  expect(where('72.63')).toEqual(where('72,63%'));
  expect(where('6,6 triệu')).toHaveLength(1);
  expect(where('tasks')).toEqual([]);
  expect(where('2,63')).toEqual([]);
});

test('an indicator and a scope say what they mean in one sentence', () => {
  const things = findablesOf(readDataset('tests/fixtures/country').dataset);
  for (const { kind, about } of things) {
    if (kind !== 'indicator' && kind !== 'scope') continue;
    expect(about?.en).toMatch(/[.!?]$/);
    expect(about?.vi).not.toBe('');
  }
});
