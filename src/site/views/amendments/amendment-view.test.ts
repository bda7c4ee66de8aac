import { expect, test } from 'vitest';
import { readerFor } from '../../../locales/reader.ts';
import { amendmentGroups } from './amendment-view.ts';

const english = readerFor('en');
const of = (indicator: string) =>
  amendmentGroups(({ indicators }) => indicators.includes(indicator), english);

test('a corrected figure says what it said before and why it changed', () => {
  expect(of('tasks-completed')).toMatchObject([
    {
      kind: 'Correction',
      release: { text: '2026.11.1, 21 November 2026', href: '/repo/releases/2026.11.1/' },
      reason: { text: 'Two figures had changed places.' },
      amendments: [{ became: '207 tasks, 23 September 2025 → 270 tasks, 23 September 2025' }],
    },
  ]);
});

test('a figure that moved is told under the old indicator and the new one', () => {
  const moved = of('provincial-tasks-completed');
  expect(moved).toEqual(of('plan-tasks-completed'));
  expect(moved[0]?.amendments[0]?.href).toBe('/repo/indicators/provincial-tasks-completed/');
});

test('a figure that was withdrawn leads nowhere', () => {
  const [withdrawn] = amendmentGroups(({ kind }) => kind === 'withdrawal', english);
  expect(withdrawn?.amendments).toMatchObject([{ href: undefined }]);
  expect(withdrawn?.amendments[0]?.became).toMatch(/ → withdrawn$/);
});
