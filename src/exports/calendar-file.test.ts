import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarFile, isWholeDays } from './calendar-file.ts';

const event = {
  id: 'meeting.2025-09-24-government-4',
  time: '2025-09-24',
  title: 'Phiên họp; thứ tư, “trực tuyến”',
  description: 'Ban Chỉ đạo của Chính phủ',
  href: 'https://example.org/vi/meetings/x/',
};

const text = calendarFile(
  {
    language: 'vi',
    name: 'Lịch',
    description: 'Mô tả',
    day: '2026-11-21',
    events: [event, { ...event, id: 'two-days', time: '2025-01-13/2025-01-14' }],
  },
  'https://github.com/owner/name',
);

const read = () =>
  ICAL.Component.fromString(text)
    .getAllSubcomponents('vevent')
    .map((component) => new ICAL.Event(component));

test('a day is one whole day, and two days end after the second', () => {
  const days = read().map(({ startDate, endDate }) => [
    startDate.isDate,
    startDate.toString(),
    endDate.toString(),
  ]);
  expect(days).toEqual([
    [true, '2025-09-24', '2025-09-25'],
    [true, '2025-01-13', '2025-01-15'],
  ]);
});

test('nobody is busy on the day of an event', () => {
  expect(text.match(/TRANSP:TRANSPARENT/g)).toHaveLength(2);
});

test('an event keeps its id wherever the site stands, its words, and the day of the dataset', () => {
  const [first] = read();
  expect(first?.uid).toBe('tag:github.com,2026:owner/name/meeting.2025-09-24-government-4');
  expect(first?.summary).toBe(event.title);
  expect(text).toContain('DTSTAMP:20261121T000000Z');
});

test.each([
  ['2025-09-24', true],
  ['2025-01-13/2025-01-14', true],
  ['2025-09', false],
  ['2025', false],
  ['2025-01/2025-03', false],
  ['2025-01-13/..', false],
])('isWholeDays(%s) is %s: a month is no day', (time, answer) => {
  expect(isWholeDays(time)).toBe(answer);
});
