import { expect, test } from 'vitest';
import { readerFor } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { model } from '../model.ts';
import { indicatorAnswer } from './indicator-answer.ts';

const en = readerFor('en');
const answerOf = (id: string) => indicatorAnswer(find(model.indicators, id), en).join(' ');

test('indicatorAnswer(indicator, reader) gives both sides of a dispute', () => {
  expect(answerOf('tasks-completed')).toContain('sources disagree, giving 1,227 tasks');
  expect(answerOf('tasks-completed')).toContain('1,272 tasks');
});

test('indicatorAnswer(indicator, reader) says the goal, and why it is neither met nor missed', () => {
  expect(answerOf('egdi-rank')).toMatch(
    /The goal is top 70 by 2025: whether it is met cannot be said yet, .*The date has passed/,
  );
});

test('indicatorAnswer(indicator, reader) never counts a former unit among those of today', () => {
  expect(answerOf('papi-score')).toContain('as they were before July 2025');
});
