import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { isCurrent } from '../../model/place.ts';
import { formerLines } from '../figures/province-former-units.ts';
import { comparedRows } from '../figures/province-standing.ts';
import { model } from '../model.ts';
import { observationsOfPlace } from '../views/observations.ts';
import { provinceAnswer } from './province-answer.ts';
import { claimSections, type ClaimSection } from './province-claims.ts';
import { silenceView } from './province-silence.ts';

const en = readerFor('en');

const claimsIn = ({ lists }: ClaimSection) =>
  lists.flatMap(({ rows }) => rows.flatMap(({ newest, others }) => [...newest, ...others]));

test.each(locales)('the answer of a province ends with one full stop in %s', (locale) => {
  const reader = readerFor(locale);
  const sentences = model.provinces.flatMap((one) =>
    provinceAnswer(one, reader.plain(one.name), reader),
  );
  expect(sentences.filter((sentence) => !/[^.]\.$/.test(sentence))).toEqual([]);
});

describe('the rows of comparison', () => {
  const all = model.provinces.flatMap((one) =>
    comparedRows(one).map((row) => ({ ...row, province: one })),
  );

  test('begin with claims about the province, beside claims about the nation', () => {
    expect(all.length).toBeGreaterThan(model.provinces.length);
    for (const { newest, nation, province: one } of all) {
      expect(newest.every(({ place }) => place === one)).toBe(true);
      expect(nation.every(({ place }) => place === model.nation)).toBe(true);
    }
  });

  test('compare one indicator, unit and kind', () => {
    for (const { newest, nation } of all) {
      const alike = [...newest, ...nation].map(({ indicator, unit, kind }) =>
        [indicator.id, unit.id, kind].join(' '),
      );
      expect(new Set(alike).size).toBe(1);
    }
  });

  test('set no former unit beside what came after it', () => {
    const late = all.filter(
      ({ province: { to }, nation, newest }) =>
        to !== undefined &&
        nation.some(({ time }) => (time ?? '') > to && time !== newest[0]?.time),
    );
    expect(late).toEqual([]);
  });
});

describe('the figures of a province', () => {
  test('hold no claim twice, and say how many there are of each indicator', () => {
    for (const one of model.provinces) {
      const { groups, facts } = claimSections(one, en);
      const sections = [...groups, ...(facts ? [facts] : [])];
      const shown = sections.flatMap(claimsIn).map(({ id }) => id);
      const known = new Set(observationsOfPlace(one.id).map(({ id }) => id));
      expect(new Set(shown).size, one.id).toBe(shown.length);
      expect(
        shown.filter((id) => !known.has(id)),
        one.id,
      ).toEqual([]);
      const rows = sections.flatMap(({ lists }) => lists.flatMap((list) => list.rows));
      const told = rows.reduce((sum, { newest, further }) => sum + newest.length + further, 0);
      expect(told, one.id).toBe(known.size);
    }
  });

  test('number each note once, in the order of reading', () => {
    for (const one of model.provinces) {
      for (const section of claimSections(one, en).groups) {
        const numbers = claimsIn(section).map(({ noteNumber }) => noteNumber);
        const first = [...new Set(numbers)].filter((number) => number !== undefined);
        expect(first, one.id).toEqual(section.notes.map(({ number }) => number));
      }
    }
  });
});

test('what a province has not reported names no indicator that it has a figure for', () => {
  for (const one of model.provinces.filter(isCurrent)) {
    const told = new Set(observationsOfPlace(one.id).map(({ indicator }) => indicator.id));
    const silence = silenceView(one, en);
    const hrefs = silence?.missing.flatMap(({ links }) => links.map(({ href }) => href)) ?? [];
    expect(hrefs.length).toBeGreaterThan(0);
    expect(hrefs.filter((href) => told.has(href.split('/').at(-2) ?? ''))).toEqual([]);
  }
});

test('former units beside each other are drawn for merged provinces only, each line of one unit', () => {
  const merged = model.provinces.filter((one) => formerLines(one).length > 0);
  expect(merged.every((one) => isCurrent(one) && one.from !== undefined)).toBe(true);
  expect(merged.length).toBeGreaterThan(0);
  for (const { lines } of merged.flatMap(formerLines)) {
    for (const { place, observations } of lines) {
      expect(place.kind === 'province' && place.to !== undefined).toBe(true);
      expect(observations.every((claim) => claim.place === place)).toBe(true);
    }
  }
});
