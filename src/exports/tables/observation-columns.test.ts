import { expect, test } from 'vitest';
import { observationOf } from '../../../tests/builders.ts';
import { observationColumns } from './observation-columns.ts';
import { observationsCsv } from './observations-csv.ts';

test('the columns begin with those that were promised, in their order; new ones stand behind', () => {
  expect(observationColumns.map(({ name }) => name).join(',')).toBe(
    'id,indicator,place,as_of,period,value,bound,unit,kind,change_from,printed,meeting,publication,sources,conflict' +
      ',lower,upper,edition,scope,evidence,note_en,note_vi',
  );
});

test('observationsCsv(observations) is sorted by id, whatever the order', () => {
  const rows = [observationOf({ id: 'b' }), observationOf({ id: 'a' })];
  const ids = observationsCsv(rows)
    .split('\r\n')
    .map((row) => row.split(',')[0]);
  expect(ids).toEqual(['id', 'a', 'b', '']);
});

test('observationsCsv(observations) leaves an unknown time empty, never zero', () => {
  const [, row = ''] = observationsCsv([observationOf({ id: 'a', time: null })]).split('\r\n');
  expect(row.split(',').slice(3, 5)).toEqual(['', '']);
});
