import { expect, test } from 'vitest';
import { phraseIn, withoutAsking } from './search-question.ts';

const asking = ['which province', 'highest', 'has', 'the', 'tỉnh nào', 'có', 'cao nhất'];

test.each([
  ['which province has the highest online rate', 'online rate'],
  ['tỉnh nào có tỷ lệ trực tuyến cao nhất', 'tỷ lệ trực tuyến'],
  ['tinh nao co ty le cao nhat', 'ty le'],
  ['the theme', 'theme'],
  ['Which province?', ''],
])('withoutAsking(%s, asking) is “%s”', (query, rest) => {
  expect(withoutAsking(query, asking)).toBe(rest);
});

const phrases = ['Có gì mới', 'có gì mới tháng này', 'So sánh', 'news'];

test.each([
  ['có gì mới về 5g', 'co gi moi'],
  ['co gi moi thang nay', 'co gi moi thang nay'],
  ['news of 5g', undefined],
  ['gì mới', undefined],
])('phraseIn(%s, phrases) is %s', (query, phrase) => {
  expect(phraseIn(query, phrases)).toBe(phrase);
});
