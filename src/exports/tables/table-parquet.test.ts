import { parquetReadObjects } from 'hyparquet';
import { expect, test } from 'vitest';
import { model } from '../../../tests/api-model.ts';
import { observationsTable } from './observations-table.ts';
import { tableParquet } from './table-parquet.ts';

const bytes = tableParquet(observationsTable, model);

test('tableParquet(table, model) holds the rows of the table, typed, null for unknown', async () => {
  const rows = await parquetReadObjects({ file: bytes.slice().buffer });
  expect(rows).toHaveLength(3);
  expect(rows[0]).toMatchObject({ id: 'a', value: 51, bound: 'exact', lower: 51, upper: 51 });
  expect(rows[1]).toMatchObject({ id: 'b', value: -1.5, bound: 'more-than', upper: null });
  expect(rows[2]).toMatchObject({ id: 'c', as_of: null, period: null, printed: '-5 %' });
});

test('tableParquet(table, model) gives the same bytes twice', () => {
  expect(Buffer.from(tableParquet(observationsTable, model)).equals(Buffer.from(bytes))).toBe(true);
});
