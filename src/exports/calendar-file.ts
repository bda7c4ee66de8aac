import ical, { ICalCalendarMethod, ICalEventTransparency } from 'ical-generator';
import { daysOf, type Edtf } from '../model/time.ts';
import { tagOf } from './atom-feed.ts';

export interface CalendarText {
  readonly language: string;
  readonly name: string;
  readonly description: string;
  /** The day of the dataset: every event is stamped with it. */
  readonly day: string;
  readonly events: readonly CalendarEvent[];
}

export interface CalendarEvent {
  readonly id: string;
  /** A whole day, or two of them. */
  readonly time: Edtf;
  readonly title: string;
  readonly description: string;
  readonly href: string;
}

/** Whether a time names its days: September 2025 is no day, so it is no event of a calendar. */
export function isWholeDays(time: Edtf): boolean {
  return time.split('/').every((date) => date.length === 'YYYY-MM-DD'.length);
}

/** iCalendar (RFC 5545), all events whole days; an event has the same id in every language. */
export function calendarFile(text: CalendarText, repository: string): string {
  const { language, name, description, day, events } = text;
  const calendar = ical({
    name,
    description,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Tien do 57', product: 'Calendar', language: language.toUpperCase() },
  });
  for (const event of events) {
    const { first, last = first } = daysOf(event.time);
    calendar.createEvent({
      id: `${tagOf(repository)}${event.id}`,
      stamp: startOf(day),
      start: startOf(first),
      // The end of an event is the first day after it.
      end: new Date(startOf(last).getTime() + 86_400_000),
      allDay: true,
      // Nobody is busy because a ministry reports.
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: event.title,
      description: event.description,
      url: event.href,
    });
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}

function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
