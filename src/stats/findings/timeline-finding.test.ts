import { expect, test } from 'vitest';
import { meetingOf } from '../../../tests/builders.ts';
import { timelineFinding } from './timeline-finding.ts';

const meetings = [
  meetingOf({ id: 'a', date: '2025-09-24' }),
  meetingOf({ id: 'b', date: '2025-10-02' }),
  meetingOf({ id: 'c', date: '2025-10-02' }),
  meetingOf({ id: 'd', date: '2026-03-12' }),
];
const targets = ['2024', '2025', '2025', '2025/..', '2030'].map((due) => ({ due }));

test('timelineFinding(meetings, targets, day) has the last meetings and the next goals', () => {
  const found = timelineFinding(meetings, targets, '2025-11-21');
  expect(found?.meetings.map(({ id }) => id)).toEqual(['b', 'c']);
  expect(found?.next).toEqual({ due: '2025', goals: 2 });
});

test('timelineFinding(meetings, targets, day) takes a goal due on the day for past', () => {
  expect(timelineFinding([], targets, '2025-12-31')?.next?.due).toBe('2030');
  expect(timelineFinding([], targets, '2031-01-01')).toBeUndefined();
});
