import { expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { check } from '../../src/model/check.ts';
import { daysOf, endOf } from '../../src/model/time.ts';

const model = buildModel(check(readDataset('data')).dataset);
const given = new Map(
  model.meetings.flatMap(({ date, directives }) => directives.map(({ id }) => [id, date])),
);

test('each follow-up names a directive that was given before it was told of', () => {
  const wrong = model.followUps.filter(({ directive, reportedBy: { date } }) => {
    const day = given.get(directive);
    return day === undefined || (date !== null && endOf(date) < daysOf(day).first);
  });
  expect(wrong.map(({ directive }) => directive)).toEqual([]);
});

test('each follow-up has a source and is told in English and Vietnamese', () => {
  const bare = model.followUps.filter(
    ({ citations, text }) => citations.length === 0 || !text.en || !text.vi,
  );
  expect(bare.map(({ directive }) => directive)).toEqual([]);
});

test('the ledger tells of at least fifteen directives', () => {
  expect(new Set(model.followUps.map(({ directive }) => directive)).size).toBeGreaterThan(14);
});
