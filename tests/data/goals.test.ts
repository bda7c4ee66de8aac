import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales/locales.ts';
import { readerFor } from '../../src/locales/reader.ts';
import type { Target } from '../../src/model/legal-document.ts';
import type { Observation } from '../../src/model/observation.ts';
import { charts } from '../../src/site/figures/chart-catalogue.ts';
import { gapsOfIndicator } from '../../src/site/figures/gap-figure.ts';
import { comparedIndicators } from '../../src/site/figures/province-standing.ts';
import { model } from '../../src/site/model.ts';
import { comparedSentence } from '../../src/site/province/province-answer.ts';
import { keyView } from '../../src/site/province/province-key.ts';
import { claimsFor, targetReading } from '../../src/site/views/target-reading.ts';
import type { Cell } from '../../src/site/views/table-view.ts';

/** What a claim and a goal must have in common before one is set against the other. */
function subjectOf(of: Observation | Target): string {
  const indicator = typeof of.indicator === 'string' ? of.indicator : of.indicator?.id;
  return [indicator, of.place.id, of.scope?.id, of.unit?.id].join(' ');
}

const isGoal = (of: Observation | Target): of is Target => 'due' in of;
const statedIn = (cells: readonly Cell[]) => cells.flatMap(({ states }) => states ?? []);

describe('a goal is set against figures of its own place, scope and unit', () => {
  test.each(locales)('in the table of every chart in %s', (locale) => {
    const mixed = charts.flatMap(({ id, figure }) => {
      const { rows } = figure(readerFor(locale)).table;
      const stated = statedIn(rows.flat());
      if (!stated.some(isGoal)) return [];
      // A row with both ties them; where rows have one each, the whole table does.
      const pairs = rows.map(statedIn).filter((row) => row.some(isGoal) && !row.every(isGoal));
      const ties = pairs.length > 0 ? pairs : [stated];
      return ties.some((tie) => new Set(tie.map(subjectOf)).size > 1) ? [id] : [];
    });
    expect(mixed).toEqual([]);
  });

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
