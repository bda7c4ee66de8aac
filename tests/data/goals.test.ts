import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import { gapsOfIndicator } from '../../src/site/figures/gap-figure.ts';
import { comparedIndicators } from '../../src/site/figures/province-standing.ts';
import { model } from '../../src/site/model.ts';
import { comparedSentence } from '../../src/site/province/province-answer.ts';
import { keyView } from '../../src/site/province/province-key.ts';
import { claimsFor, targetReading } from '../../src/site/views/target-reading.ts';
import { subjectOf } from '../truths.ts';

describe('a goal is set against figures of its own place, scope and unit', () => {
  test('in every row of a chart of goals', () => {
    const gaps = [...model.indicators.keys()].flatMap(gapsOfIndicator);
    expect(gaps.length).toBeGreaterThan(0);
    for (const { claim, target } of gaps) expect(subjectOf(claim)).toBe(subjectOf(target));
  });

  test('in every reading', () => {
    for (const target of model.targets) {
      const { place, scope } = target;
      for (const claim of [...claimsFor(target), ...(targetReading(target)?.newest ?? [])]) {
        expect([claim.place, claim.scope, claim.indicator.id]).toEqual([
          place,
          scope,
          target.indicator,
        ]);
      }
    }
  });

  test.each(locales)(
    'or called the goal of the whole country beside a province, in %s',
    (locale) => {
      const reader = readerFor(locale);
      const words = reader.words.province;
      for (const province of model.provinces) {
        for (const compared of comparedIndicators(province)) {
          const [goal] = compared.goals;
          if (goal === undefined || goal.place === province) continue;
          expect(goal.place).toBe(model.nation);
          const said = words.answer.nationGoal('', '').split(/\s+/).slice(0, 3).join(' ');
          expect(comparedSentence(compared, province, reader)).toContain(said);
        }
        for (const { goals } of keyView(province, reader).rows) {
          for (const { whose, reading } of goals) {
            expect(Object.values(words.goalOf)).toContain(whose);
            if (whose === words.goalOf.nation) expect(reading).toBeUndefined();
          }
        }
      }
    },
  );
});
