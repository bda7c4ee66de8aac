import { expect, test } from 'vitest';
import { citeTypes } from '../takeaway/citation-types.ts';
import { dataDownloads, workbook } from '../takeaway/chart-downloads.ts';
import { frozenFiles, sharedTypes } from './frozen-file-list.ts';

test('every file of numbers and every citation that a chart has stays of it', () => {
  expect(sharedTypes).toEqual([...dataDownloads.map(({ extension }) => extension), ...citeTypes]);
  const paths = frozenFiles('2026.11.1', 'tasks').map(({ path }) => path);
  expect(paths).toContain('/releases/2026.11.1/embed/tasks/');
  expect(paths).toContain(`/vi/releases/2026.11.1/charts/tasks.${workbook.extension}`);
  expect(paths.filter((path) => /^\/(?:uk|ru)\//.test(path))).toEqual([]);
  expect(new Set(paths).size).toBe(paths.length);
});
