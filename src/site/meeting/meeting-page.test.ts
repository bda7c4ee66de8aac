import { describe, expect, test } from 'vitest';
import { find } from '../../model/lookup.ts';
import { locales } from '../../locales/locales.ts';
import { readerFor } from '../../locales/reader.ts';
import { meetingView } from './meeting-page.ts';
import { model } from '../model.ts';

const meetings = new Map(model.meetings.map((meeting) => [meeting.id, meeting]));
const viewOf = (id: string, locale: (typeof locales)[number] = 'en') =>
  meetingView(find(meetings, id), readerFor(locale));

describe('meetingView(meeting, reader) of the fourth Government session', () => {
  const view = viewOf('2025-09-24-government-4');

  test('says first what it brought and what became of its orders', () => {
    expect(view.answer).toMatch(/^It brought \d+ figures and 7 directives\. /);
    expect(view.answer).toContain(
      'Later reports tell of 5: 2 under way, 3 ordered again. On 2, every later meeting of the same body is silent.',
    );
  });

  test('tells of each directive what later reports say, or for how long none did', () => {
    const outcomes = view.directives.map(({ id, outcome, reports }) => [
      id.split('.').at(-1),
      outcome,
      reports.length,
    ]);
    expect(outcomes).toEqual([
      ['sector-databases', 'under-way', 2],
      ['open-institutions', 'under-way', 1],
      ['two-tier-government', 'repeated', 1],
      ['remove-obstacles', 'silent', 0],
      ['digital-literacy', 'repeated', 1],
      ['data-security', 'silent', 0],
      ['real-time-measurement', 'repeated', 1],
    ]);
  });

  test('tells what it said of the meeting before, and what it left out', () => {
    const [before, older] = view.earlier;
    expect(before?.meeting.href).toContain('2025-07-20-government-3');
    expect(before?.told).toHaveLength(1);
    expect(before?.untold).toHaveLength(10);
    expect(older?.meeting.href).toContain('2025-05-17-government-2');
    expect(older?.untold).toEqual([]);
  });
});

test('meetingView(meeting, reader) of a meeting that ordered nothing says nothing of results', () => {
  expect(viewOf('2025-12-18-government-year').answer).toBe('It brought 1 figure.');
});

test.each(locales)('meetingView(meeting, reader) puts the rule beside a colour in %s', (locale) => {
  const [status] = viewOf('2025-11-quang-tri', locale).statuses;
  expect(status?.rule).not.toBe('');
  expect(status?.readings.rule).toContain(status?.place.text);
});
