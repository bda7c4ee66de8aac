import { describe, expect, test } from 'vitest';
import { readDataset } from '../../src/dataset/read-dataset.ts';
import { buildModel } from '../../src/model/build-model.ts';
import { check } from '../../src/model/check.ts';
import { existsOn, isCurrent } from '../../src/model/place.ts';
import { daysOf } from '../../src/model/time.ts';

const { dataset, problems } = check(readDataset('data'));
const model = buildModel(dataset);
const about = (place: string) =>
  model.observations.filter((observation) => observation.place.id === place);
const meeting = (id: string) => model.meetings.find((one) => one.id === id);

test('the dataset passes its own check', () => {
  expect(problems.filter(({ severity }) => severity !== 'note')).toEqual([]);
});

describe('provinces', () => {
  test('are 34 today, made of 63, of which 11 kept their territory', () => {
    const current = model.provinces.filter(isCurrent);
    const unchanged = current.filter(({ from }) => from === undefined);
    expect(current).toHaveLength(34);
    expect(unchanged).toHaveLength(11);
    expect(model.provinces.length - current.length + unchanged.length).toBe(63);
  });

  test('of today each have one tile', () => {
    const tiles = model.tileGrid.tiles.map(({ place }) => place).sort();
    expect(tiles).toEqual(
      model.provinces
        .filter(isCurrent)
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('Bắc Giang and Bình Định are former units with figures of their own', () => {
    expect(model.places.get('bac-giang')).toMatchObject({
      to: '2025-06-30',
      successor: 'bac-ninh',
    });
    expect(model.places.get('binh-dinh')).toMatchObject({ to: '2025-06-30', successor: 'gia-lai' });
    expect(about('bac-giang').length).toBeGreaterThan(0);
    expect(about('binh-dinh').length).toBeGreaterThan(0);
  });

  test('have no figure from a time at which they did not exist', () => {
    const impossible = model.observations.filter(({ place, time, kind }) => {
      if (time === null || kind === 'target' || kind === 'allocation') return false;
      const { first, last = first } = daysOf(time);
      return !existsOn(place, last) && !existsOn(place, first);
    });
    expect(impossible.map(({ id }) => id)).toEqual([]);
  });
});

describe('the fourth Government session', () => {
  const fourth = meeting('2025-09-24-government-4');
  const claims = model.observations.filter(
    ({ reportedBy }) => reportedBy.id === '2025-09-24-government-4',
  );

  test('is one meeting told from three nodes', () => {
    expect(fourth?.nodes.map(({ id }) => id)).toEqual(['lai-chau', 'ca-mau', 'nghe-an']);
    expect(model.meetings.filter(({ date }) => date === '2025-09-24')).toHaveLength(1);
  });

  test('has national figures only, as far as its two nodes tell', () => {
    const told = claims.filter(({ citations }) =>
      citations.some(({ source }) => ['lai-chau', 'ca-mau'].includes(source.key)),
    );
    expect(new Set(told.map(({ place }) => place.id))).toEqual(new Set(['vietnam']));
  });

  test('tells each shared figure once, with two citations', () => {
    const shared = claims.filter(({ citations }) =>
      ['lai-chau', 'ca-mau'].every((key) => citations.some(({ source }) => source.key === key)),
    );
    expect(shared.map(({ indicator }) => indicator.id)).toEqual(
      expect.arrayContaining([
        'fixed-internet-speed-rank',
        'mobile-internet-speed-rank',
        'online-dossiers',
      ]),
    );
  });
});

test('an unknown time is explained by a note', () => {
  const silent = model.observations.filter(({ time, note }) => time === null && note === undefined);
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('every id of a figure is its own', () => {
  const ids = model.observations.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

describe('the whole country', () => {
  test('each of the 34 provinces has figures for at least five indicators', () => {
    const thin = model.provinces
      .filter(isCurrent)
      .filter(({ id }) => new Set(about(id).map(({ indicator }) => indicator.id)).size < 5);
    expect(thin.map(({ id }) => id)).toEqual([]);
  });

  test('has 3,321 communes, wards and special zones, as the provinces add up', () => {
    const communes = model.observations.filter(
      ({ indicator, place, time }) =>
        indicator.id === 'commune-level-units' &&
        place.kind === 'province' &&
        time === '2025-07-01',
    );
    expect(communes).toHaveLength(34);
    expect(communes.reduce((sum, { value }) => sum + value, 0)).toBe(3321);
  });

  test('keeps a figure of a year in which the territory changed only with a note', () => {
    const across = model.observations.filter(({ place, time, note }) => {
      if (place.kind === 'nation' || time === null || note !== undefined) return false;
      const { first, last = first } = daysOf(time);
      return !existsOn(place, last) || !existsOn(place, first);
    });
    expect(across.map(({ id }) => id)).toEqual([]);
  });
});
