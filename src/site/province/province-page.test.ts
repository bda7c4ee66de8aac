import { describe, expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { model } from '../model.ts';
import type { ClaimSection } from './province-claims.ts';
import { formerFigure, formerLines } from '../figures/province-former-units.ts';
import { neighboursView } from './province-neighbours.ts';
import { provinceView } from './province-page.ts';
import { silenceView } from './province-silence.ts';

const provinces = new Map(model.provinces.map((province) => [province.id, province]));
const province = (id: string) => find(provinces, id);
const en = readerFor('en');
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const answerOf = (id: string) => provinceView(province(id), en).answer.map(spaced);

describe('the answer of a province', () => {
  test('sets its figure beside the country’s and the country’s goal, each with its date', () => {
    const [first] = answerOf('quang-tri');
    expect(first).toMatch(/^Dossiers filed online: 72\.63%, as of October 2025, according to /);
    expect(first).toMatch(/; the whole country: [\d.]+%, (as of .+ )?20\d\d;/);
    expect(first).toMatch(/; the goal for the whole country: at least 80% by 2025\.$/);
  });

  test('gives an unchanged province its place in the survey', () => {
    expect(answerOf('lai-chau')[0]).toMatch(
      /31st of 61, at the median, 43\.48, of 61 provinces\.$/,
    );
  });

  test('does not pass area and people off as figures on the Resolution', () => {
    expect(answerOf('an-giang')).toEqual([
      'The 5 figures kept here are context: what describes the place, and what is older than Resolution 57. None yet is about the Resolution.',
    ]);
  });
});

describe('a province in brief', () => {
  const briefOf = (id: string) => provinceView(province(id), en).brief;
  const said = (id: string) => briefOf(id).map(({ text }) => spaced(text.text));

  test('says whether it gets better and what it was told to do, and leads there', () => {
    expect(said('quang-tri')).toEqual([
      'PAPI score, 2024, before the merger: Quang Tri 14th and Quang Binh 28th of 61; none since',
      'Dossiers filed online in Quang Tri rose from 65.63% on 26 September to 72.63% in October 2025',
      '6 directives name it or came from its own meetings.',
    ]);
    expect(briefOf('quang-tri').map(({ href }) => href)).toEqual([
      expect.stringMatching(/\/indicators\/papi-score\/#row-quang-tri-until-2025$/),
      '#trends',
      '#orders',
    ]);
  });

  test('counts what is past its date with nothing reported', () => {
    expect(said('an-giang')).toEqual([
      'PAPI score, 2024, before the merger: An Giang 40th and Kien Giang 61st of 61; none since',
      '2 directives name it or came from its own meetings; 1 past the date with nothing reported.',
    ]);
  });

  test('takes no change from before the Resolution for progress', () => {
    expect(said('lang-son')).toEqual(['All provinces by rank: PAPI score']);
  });
});

test('the rows of comparison read a province against its own goals only', () => {
  const own = province('bac-giang');
  const { rows } = provinceView(own, en).key;
  const goals = rows.flatMap((row) => row.goals);
  expect(goals.filter(({ reading }) => reading).length).toBeGreaterThan(0);
  const quangTri = provinceView(province('quang-tri'), en).key.rows.flatMap((row) => row.goals);
  expect(quangTri.map(({ whose, reading }) => [whose, reading])).toEqual([
    ['for the whole country', undefined],
  ]);
});
describe('the figures of a province', () => {
  test('keep national figures in a section of their own', () => {
    const { groups, national } = provinceView(province('lai-chau'), en);
    const claims = (section: ClaimSection) =>
      section.lists.flatMap(({ rows }) => rows.flatMap(({ newest }) => newest));
    expect(groups.flatMap(claims).filter(({ isNational }) => isNational)).toEqual([]);
    const shown = national ? claims(national.section) : [];
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.every(({ isNational }) => isNational)).toBe(true);
  });
});

describe('what a province has not reported', () => {
  test('is not asked of a former unit', () => {
    expect(silenceView(province('binh-thuan'), en)).toBeUndefined();
  });
});

describe('the former units beside each other', () => {
  test('are drawn for every province that was merged', () => {
    expect(model.provinces.filter((one) => formerLines(one).length > 0)).toHaveLength(23);
  });

  test.each(locales)('say the newest values of one time in %s', (locale) => {
    const [papi] = formerLines(province('lam-dong'));
    if (papi === undefined) throw new Error('Lam Dong has former units.');
    const { title, table } = formerFigure(papi, readerFor(locale));
    expect(title).toMatch(/2024/);
    expect(title).toMatch(/47[.,]13.*41[.,]02.*40[.,]54/);
    expect(table.rows.length).toBeGreaterThan(9);
  });
});

test('a former unit’s neighbours are of its own day', () => {
  const hrefs = (id: string) => neighboursView(province(id), en).bordering.map(({ href }) => href);
  expect(hrefs('binh-thuan')).toContain('/repo/provinces/ninh-thuan/');
  expect(hrefs('ca-mau')).toEqual(['/repo/provinces/an-giang/', '/repo/provinces/can-tho/']);
});

test('the index names each section in its order, and the way to compare the province', () => {
  const ids = provinceView(province('ha-noi'), en).jump.map(({ href }) => href);
  expect(ids).toEqual([
    '#standing',
    '#figures',
    '#goals',
    '#trends',
    '#silence',
    '#orders',
    '#meetings',
    '#succession',
    '#facts',
    '#files',
    expect.stringMatching(/\/compare\/\?p=ha-noi#results$/),
  ]);
});
