import { expect, test } from 'vitest';
import { indicatorOf, nationOf, observationOf, provinceOf, unitOf } from '../../tests/builders.ts';
import { comparable } from './comparable.ts';

const here = observationOf({ place: provinceOf(), value: 40, time: '2025-10' });
const nation = (partial: Parameters<typeof observationOf>[0]) =>
  observationOf({ place: nationOf(), ...partial });

test('comparable(claim, others) keeps the same indicator, unit and kind, whatever the date', () => {
  const others = [nation({ value: 50, time: '2024' }), nation({ value: 52, time: '2025-11' })];
  expect(comparable(here, others).map(({ value }) => value)).toEqual([50, 52]);
});

test('comparable(claim, others) leaves out other units, changes, editions and undated claims', () => {
  const others = [
    nation({ unit: unitOf({ id: 'dossiers' }) }),
    nation({ kind: 'delta', changeFrom: '2025-01' }),
    nation({ edition: '2024' }),
    nation({ time: null }),
    nation({ indicator: indicatorOf({ id: 'another' }) }),
  ];
  expect(comparable(here, others)).toEqual([]);
});

test('comparable(claim, others) sets a flow beside one over as many months only', () => {
  const indicator = indicatorOf({ id: 'dossiers-received', kind: 'flow' });
  const flow = (time: string, value: number) => nation({ indicator, time, value });
  const half = observationOf({ indicator, place: provinceOf(), time: '2025-01/2025-06' });
  const found = comparable(half, [flow('2025', 9), flow('2024-07/2024-12', 4)]);
  expect(found.map(({ value, place }) => [value, place.kind])).toEqual([[4, 'nation']]);
});
