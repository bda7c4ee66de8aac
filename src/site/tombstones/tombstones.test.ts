import { expect, test } from 'vitest';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { ended, tombstonePaths, tombstoneRecord, tombstoneView } from './tombstones.ts';

test('what ended answers in every language, under its old address', () => {
  const params = tombstonePaths().map(({ params: of }) => of);
  expect(params).toHaveLength(2 * locales.length);
  expect(params).toContainEqual({
    locale: undefined,
    kind: 'indicators',
    id: 'plan-tasks-completed',
  });
  expect(params).toContainEqual({ locale: 'uk', kind: 'meetings', id: '2025-09-27-quang-tri' });
});

test('it says in what it lives on', () => {
  const [indicator] = ended.filter(({ gone }) => gone.kind === 'indicator');
  if (indicator === undefined) throw new Error('the country has an indicator that ended');
  const view = tombstoneView(indicator, readerFor('vi'));
  expect(view.successor?.href).toBe('/repo/vi/indicators/provincial-tasks-completed/');
  expect(tombstoneRecord(indicator)).toMatchObject({
    id: 'plan-tasks-completed',
    ended: { release: '2026.11.1' },
    became: 'provincial-tasks-completed',
    successor: 'https://example.org/repo/api/v1/indicators/provincial-tasks-completed.json',
  });
});
