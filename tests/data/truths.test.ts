import { describe, expect, test } from 'vitest';
import { locales } from '../../src/locales/locales.ts';
import { readerFor, type Reader } from '../../src/locales/reader.ts';
import type { Target } from '../../src/model/legal-document.ts';
import { targetRecord } from '../../src/exports/api/api-document.ts';
import { byId } from '../../src/model/lookup.ts';
import type { Observation } from '../../src/model/observation.ts';
import { endOf } from '../../src/model/time.ts';
import { siteApi } from '../../src/site/api/site-api.ts';
import { comparedIndicators } from '../../src/site/figures/province-standing.ts';
import { documentView } from '../../src/site/document/document-page.ts';
import { charts } from '../../src/site/figures/chart-catalogue.ts';
import { nationalGoals } from '../../src/site/home/home-goals.ts';
import { indicatorAnswer } from '../../src/site/indicator/indicator-answer.ts';
import { indicatorsView } from '../../src/site/indicator/indicators-page.ts';
import { pageHref, paths } from '../../src/site/links/paths.ts';
import { model } from '../../src/site/model.ts';
import { searchRecords } from '../../src/site/search/search-records.ts';
import { targetsView } from '../../src/site/targets/targets-page.ts';
import { goalOutcome } from '../../src/site/views/goals/goal-outcome.ts';
import { observationsOfIndicator } from '../../src/site/views/observations.ts';
import { gridView } from '../../src/site/views/province-grid.ts';
import { quantityOf } from '../../src/site/views/quantity.ts';
import { goalOf, promiseOf, type TargetView } from '../../src/site/views/target-view.ts';
import { kindOfChart } from '../chart-kinds.ts';
import { sampled, sampledLocales } from '../sampled.ts';
import {
  contradictions,
  joinsUnlike,
  namedAcrossBreak,
  tiesToAnotherGoal,
  type Saying,
} from '../truths.ts';

const lines = ['national line or figure', 'provincial line'];
const sample = sampled(charts, {
  name: ({ id }) => id,
  kind: ({ id }) => kindOfChart(id),
  each: 25,
});

describe('charts', () => {
  const drawn = sample.flatMap(({ id, figure }) =>
    sampledLocales(id).map((locale) => ({ id, reader: readerFor(locale), figure })),
  );

  test('tie no figure to the goal of another place, scope or unit', () => {
    const mixed = drawn.filter(({ figure, reader }) => tiesToAnotherGoal(figure(reader).table.rows));
    expect(mixed.map(({ id, reader }) => `${id} ${reader.locale}`)).toEqual([]);
  });

  test('join and set against each other only what one definition, scope and territory covers', () => {
    const faults = drawn
      .filter(({ id }) => lines.includes(kindOfChart(id)))
      .flatMap(({ id, figure, reader }) => {
        const { title, table } = figure(reader);
        const number = (claim: Parameters<typeof quantityOf>[0]) => quantityOf(claim, reader).number;
        const across = namedAcrossBreak(title, table.rows, number);
        const unlike = joinsUnlike(table.rows) ? ['unlike'] : [];
        return [...across, ...unlike].map((fault) => `${id} ${reader.locale}: ${title}: ${fault}`);
      });
    expect(faults).toEqual([]);
  });
});

const targets = byId(model.targets);

/** A goal as any page can name it: where its indicator lies, whose it is, what it promises. */
function goalNamed(target: Target, reader: Reader): string {
  const href = pageHref(paths.indicator(target.indicator ?? ''), reader.locale);
  return [href, reader.plain(target.place.name), promiseOf(target, reader)].join(' ');
}

/** The word of a reading with which a text begins; of two such words the longer. */
function wordOf(text: string, { t }: Reader): string {
  const words = Object.values(t.reading).toSorted((a, b) => b.length - a.length);
  return words.find((word) => text.startsWith(word)) ?? text;
}

function ofViews(views: readonly TargetView[], page: string, reader: Reader): readonly Saying[] {
  return views.flatMap(({ id, measured }) => {
    const target = targets.get(id);
    if (target === undefined || measured === undefined) return [];
    return { about: goalNamed(target, reader), says: measured.reading.text, page };
  });
}

function ofCharts(reader: Reader): readonly Saying[] {
  return charts
    .filter(({ id }) => kindOfChart(id) === 'goal')
    .flatMap(({ id, figure }) =>
      figure(reader).table.rows.flatMap((row) =>
        row.flatMap(({ states }) => {
          if (states === undefined || !('due' in states)) return [];
          const says = wordOf(row.at(-1)?.text ?? '', reader);
          return { about: goalNamed(states, reader), says, page: id };
        }),
      ),
    );
}

function ofHome(reader: Reader): readonly Saying[] {
  const nation = reader.plain(model.nation.name);
  const { goals, others } = goalOutcome(reader);
  const named = nationalGoals(reader).map(({ indicator, goal, reading }) => ({
    about: [indicator.href, nation, goal].join(' '),
    says: reading.text,
    page: '/',
  }));
  const told = [...goals, ...others.goals].flatMap(({ indicator, text, said }) =>
    nationalGoals(reader)
      .filter((one) => one.indicator.href === indicator.href && said.includes(` ${one.goal}`))
      .map(({ goal }) => ({
        about: [indicator.href, nation, goal].join(' '),
        says: text,
        page: 'first sentence of /',
      })),
  );
  return [...named, ...told];
}

/** The files of the API say the word by its key. */
function ofApi(reader: Reader): readonly Saying[] {
  return model.targets.flatMap((target) => {
    const { reading } = targetRecord(target, siteApi);
    if (reading === null) return [];
    return { about: goalNamed(target, reader), says: reader.t.reading[reading.word], page: 'API' };
  });
}

/** The sentence of an indicator about its goal ends with the reading. */
function ofAnswers(reader: Reader): readonly Saying[] {
  const national = model.targets.filter(({ place, scope }) => place === model.nation && !scope);
  return national.flatMap((target) => {
    const indicator = model.indicators.get(target.indicator ?? '');
    if (indicator === undefined) return [];
    const due = reader.format.date(target.due);
    return indicatorAnswer(indicator, reader)
      .filter((one) => one.includes(goalOf(target, reader)) && one.includes(due))
      .flatMap((one) => {
        const says = wordOf(one.split(': ').at(-1) ?? '', reader);
        const isReading = Object.values<string>(reader.t.reading).includes(says);
        return isReading ? [{ about: goalNamed(target, reader), says, page: indicator.id }] : [];
      });
  });
}

describe.each(sampledLocales('truths'))('pages in %s', (locale) => {
  const reader = readerFor(locale);

  test('read a goal alike, wherever it stands', () => {
    const { groups } = targetsView(reader);
    const sayings = [
      ...ofViews(groups.flatMap((group) => group.targets), '/targets/', reader),
      ...[...model.documents.values()].flatMap((document) =>
        ofViews(
          documentView(document, reader).goals.dates.flatMap(({ goals }) => goals),
          document.id,
          reader,
        ),
      ),
      ...ofCharts(reader),
      ...ofHome(reader),
      ...ofAnswers(reader),
      ...ofApi(reader),
    ];
    expect(new Set(sayings.map(({ page }) => page)).size).toBeGreaterThan(10);
    expect(contradictions(sayings)).toEqual([]);
  });

  test('name the same newest figure of the nation in the list and in the search', () => {
    const found = new Map(searchRecords(reader).records.map(({ href, line }) => [href, line]));
    const differing = indicatorsView(reader).groups.flatMap(({ table }) =>
      table.rows.flatMap(([name, nation]) => {
        const line = found.get(name?.href ?? '') ?? '';
        const isTold = nation?.value !== undefined && nation.value !== '';
        return isTold && !line.includes(nation.text) ? [`${nation.text}: ${line}`] : [];
      }),
    );
    expect(differing).toEqual([]);
  });

  test('count the figures of a province alike on the grid and in the search', () => {
    const found = new Map(searchRecords(reader).records.map(({ href, line }) => [href, line]));
    const counted = gridView(reader).tiles.filter(({ isReporting }) => isReporting);
    expect(counted.length).toBeGreaterThan(0);
    for (const { link, count } of counted) expect(found.get(link.href)).toContain(` ${count}`);
  });
});

const places = model.provinces.map((province) => ({ id: province.id, province }));

test.each(places)('$id stands beside the nation and goals like with like', ({ province }) => {
  const sayings = comparedIndicators(province).flatMap(({ newest, nation, goals }) =>
    newest.flatMap((claim) => [
      ...goals.filter((goal) => !isLike(claim, goal)).map(({ id }) => `${claim.id}: goal ${id}`),
      ...nation
        .filter((other) => !isLike(claim, other) || !isNearInTime(claim, other))
        .map(({ id }) => `${claim.id}: ${id}`),
      ...(nation.length > 0 && isTotal(claim) ? [`${claim.id}: a total beside the nation's`] : []),
    ]),
  );
  expect(sayings).toEqual([]);
});

/** One measure, unit and scope: only then are two numbers about the same thing. */
function isLike(claim: Observation, other: Observation | Target): boolean {
  const indicator = typeof other.indicator === 'string' ? other.indicator : other.indicator?.id;
  return (
    claim.indicator.id === indicator &&
    claim.unit.id === other.unit?.id &&
    claim.scope?.id === other.scope?.id
  );
}

function isNearInTime(a: Observation, b: Observation): boolean {
  if (a.edition !== undefined && a.edition === b.edition) return true;
  const [one, two] = [a.time, b.time].map((time) => Date.parse(time === null ? '' : endOf(time)));
  return Math.abs((one ?? NaN) - (two ?? NaN)) <= 366 * 86_400_000;
}

function isTotal({ unit }: Observation): boolean {
  return unit.style === 'count' || unit.style === 'currency';
}

test('every indicator with a figure of the nation has an answer in every language', () => {
  const told = [...model.indicators.values()].filter(({ id }) =>
    observationsOfIndicator(id).some(({ place }) => place === model.nation),
  );
  for (const locale of locales) {
    const silent = told.filter((one) => indicatorAnswer(one, readerFor(locale)).length === 0);
    expect(silent.map(({ id }) => id)).toEqual([]);
  }
});
