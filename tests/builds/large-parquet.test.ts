import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { beforeAll, expect, test } from 'vitest';
import { model } from '../api-model.ts';
import { indicatorOf, observationOf, provinceOf } from '../builders.ts';
import { temporaryFolder } from '../site/temporary-folder.ts';
import { observationsTable } from '../../src/exports/tables/observations-table.ts';
import { tableParquet } from '../../src/exports/tables/table-parquet.ts';

const months = Array.from({ length: 120 }, (_, i) => {
  return `${2026 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`;
});
const indicators = Array.from({ length: 8 }, (_, i) =>
  indicatorOf({ id: `long-named-figure-${i}` }),
);
const places = Array.from({ length: 10 }, (_, i) => provinceOf({ id: `province-${i}` }));

/** Ten years of reports, in the order in which they came: a month after the other. */
const observations = months.flatMap((time, month) =>
  places.flatMap((place) =>
    indicators.map((indicator) =>
      observationOf({
        id: `${time}-${place.id}.${indicator.id}`,
        indicator,
        place,
        time,
        value: month,
      }),
    ),
  ),
);

const file = join(temporaryFolder(), 'observations.parquet');
const rowGroup = 1000;
const database = await (await DuckDBInstance.create(':memory:')).connect();
const rows = async (sql: string) => (await database.runAndReadAll(sql)).getRowObjectsJson();

const text = (value: unknown) => (typeof value === 'string' ? value : '');

beforeAll(() => {
  writeFileSync(file, tableParquet(observationsTable, { ...model, observations }, rowGroup));
});

test('a large table is cut into groups that tell what lies in them, sorted by what is asked for', async () => {
  const groups = await rows(
    `SELECT stats_min_value AS least, stats_max_value AS greatest, row_group_num_rows::INT AS length
     FROM parquet_metadata('${file}') WHERE path_in_schema = 'indicator' ORDER BY row_group_id`,
  );
  expect(groups).toHaveLength(Math.ceil(observations.length / rowGroup));
  for (const [i, { least, length }] of groups.slice(1).entries()) {
    expect(text(least) >= text(groups[i]?.['greatest'])).toBe(true);
    expect(length).toBeLessThanOrEqual(rowGroup);
  }
  // One indicator in 1,200 rows of 9,600: at most three groups can hold it.
  const holding = groups.filter(
    ({ least, greatest }) =>
      text(least) <= 'long-named-figure-5' && 'long-named-figure-5' <= text(greatest),
  );
  expect(holding.length).toBeLessThanOrEqual(3);
});

test('nothing is lost, and an engine finds a series', async () => {
  const [all] = await rows(
    `SELECT count(*)::INT AS rows, count(DISTINCT id)::INT AS ids FROM '${file}'`,
  );
  expect(all).toEqual({ rows: observations.length, ids: observations.length });
  const series = await rows(
    `SELECT as_of, value FROM '${file}'
     WHERE indicator = 'long-named-figure-5' AND place = 'province-3' ORDER BY as_of`,
  );
  expect(series).toEqual(months.map((month, i) => ({ as_of: month, value: i })));
});

test('one command makes folders by year and group of it, which Spark, Trino and BigQuery know', async () => {
  const folder = join(file, '..', 'by-year');
  await rows(
    `COPY (SELECT *, left(coalesce(as_of, period), 4) AS year FROM '${file}' ORDER BY indicator, place, as_of)
     TO '${folder}' (FORMAT parquet, PARTITION_BY (year))`,
  );
  const [year] = await rows(
    `SELECT count(*)::INT AS rows FROM read_parquet('${folder}/*/*.parquet', hive_partitioning = true)
     WHERE year = '2030'`,
  );
  expect(year).toEqual({ rows: 12 * places.length * indicators.length });
});
