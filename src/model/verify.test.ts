import { expect, test } from 'vitest';
import { readDataset } from '../dataset/read-dataset.ts';
import { paragraphsOf, verify } from './verify.ts';

const { dataset } = readDataset('tests/fixtures/dataset');
const sha256 = 'fc98cd89f7268828f276b694fbf825ef67ee43b31a4e45393d998c1b2cb04502';

/** What the source lai-chau of the small dataset would have to say. */
const paragraphs = [
  'Вступ.',
  'Резолюція 57-NQ/TW: у серпні 240 завдань, тепер 270 завдань.',
  'Портал.',
  'Отримано понад\u00A06,6 мільйона записів.',
  'Частка 72,63%.',
  'Кадри.',
];
const text = paragraphs.join('\n\n');
const mismatchesOf = (saved: string) =>
  verify(dataset, [{ name: 'a.txt', sha256, text: saved }]).sources.flatMap(({ mismatches }) =>
    mismatches.map(({ at, message }) => `${at.line}: ${message.en}`),
  );

test('verify(dataset, saved) finds each printed figure in its paragraph', () => {
  expect(mismatchesOf(text)).toEqual([]);
});

test('verify(dataset, saved) compares composed letters with loose ones', () => {
  expect(mismatchesOf(text.normalize('NFD'))).toEqual([]);
});

test('verify(dataset, saved) names a figure that is not in its paragraph', () => {
  expect(mismatchesOf(text.replace('270', '271'))).toEqual([
    '40: “270 завдань” is not in paragraph 2 of lai-chau',
  ]);
});

test('verify(dataset, saved) names a paragraph that does not exist', () => {
  expect(mismatchesOf(paragraphs.slice(0, 5).join('\n'))).toEqual([
    '79: lai-chau has 5 paragraphs, no paragraph 6',
  ]);
});

test('verify(dataset, saved) counts what cites a source', () => {
  const { sources } = verify(dataset, [{ name: 'a.txt', sha256, text }]);
  expect(sources.map(({ key, citing }) => [key, citing])).toEqual([
    ['lai-chau', { documents: 1, observations: 4, difficulties: 1, milestones: 1 }],
  ]);
});

test('verify(dataset, saved) lists texts nobody entered and sources nobody saved', () => {
  const { notEntered, notSaved } = verify(dataset, [{ name: 'b.txt', sha256: '0', text: '' }]);
  expect(notEntered).toEqual(['b.txt']);
  expect(notSaved.map(({ key }) => key)).toEqual(['lai-chau']);
});

test('paragraphsOf(text) counts non-empty lines, whatever ends them', () => {
  expect(paragraphsOf('a\r\n\r\n \nb\rc\n')).toEqual(['a', 'b', 'c']);
});
