import { expect, test } from 'vitest';
import { entryDays } from './entry-day.ts';

const removed = [{ claim: 'a.x.hue.2025', became: 'a.y.hue.2025' }].map((one) => ({
  ...one,
  file: 'a.yaml',
  was: { value: 1, printed: '1' },
}));
const correction = { kind: 'correction' as const, reason: { en: 'x', vi: 'x' }, changed: [] };

const entryDay = entryDays([
  {
    date: '2026-11-28',
    added: ['a.y.hue.2025', 'b.x.hue.2026'],
    changes: [{ ...correction, removed }],
  },
  { date: '2026-11-21', added: [], changes: [] },
]);

test('an entry has the day of the release that brought its figures', () => {
  expect(entryDay('2026-11-25', ['b.x.hue.2026', 'a.x.hue.2024'])).toBe('2026-11-28');
});

test('an entry is not renewed when its figure gets another id', () => {
  expect(entryDay('2026-11-20', ['a.y.hue.2025'])).toBe('2026-11-20');
});

test('an entry of the first release is not renewed when its source is read again', () => {
  expect(entryDay('2026-11-26', ['a.x.hue.2024'])).toBe('2026-11-21');
  expect(entryDay('2026-11-20', ['a.x.hue.2024'])).toBe('2026-11-20');
});

test('an entry that no release has yet stands under the day of reading', () => {
  expect(entryDay('2026-12-02', ['c.x.hue.2026'])).toBe('2026-12-02');
  expect(entryDays([])('2026-12-02', [])).toBe('2026-12-02');
});
