import { calendarFile, isWholeDays, type CalendarEvent } from '../../exports/calendar-file.ts';
import type { Reader } from '../../locales/reader.ts';
import { find } from '../../model/lookup.ts';
import { documentName } from '../links/document-link.ts';
import { model } from '../model.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';

/** Meetings and the days by which something is due. */
export function calendar(reader: Reader): string {
  const { t, format, locale } = reader;
  const words = reader.words.feed;
  const dated = [...meetingEvents(reader), ...dueTargets(reader), ...dueDirectives(reader)];
  const events = dated.filter(({ time }) => isWholeDays(time));
  const text = {
    language: locale,
    name: words.calendar(t.site.name),
    description: words.calendarHolds(format.number(dated.length - events.length)),
    day: model.about.date,
    events: events.toSorted((a, b) => (a.time + a.id < b.time + b.id ? -1 : 1)),
  };
  return calendarFile(text, model.about.repository.url);
}

function meetingEvents({ plain, locale }: Reader): readonly CalendarEvent[] {
  return model.meetings.map(({ id, date, title, body }) => ({
    id: `meeting.${id}`,
    time: date,
    title: plain(title),
    description: plain(body.name),
    href: absoluteHref(pageHref(paths.meeting(id), locale)),
  }));
}

function dueTargets(reader: Reader): readonly CalendarEvent[] {
  const { plain, locale } = reader;
  const { targetDue } = reader.words.feed;
  return model.targets.map(({ id, due, text, document }) => ({
    id: `target.${id}`,
    time: due,
    title: `${targetDue}: ${plain(text)}`,
    description: documentName(find(model.documents, document), reader),
    href: absoluteHref(pageHref(paths.document(document), locale)),
  }));
}

function dueDirectives({ plain, locale, words }: Reader): readonly CalendarEvent[] {
  const { directiveDue } = words.feed;
  return model.meetings.flatMap((meeting) =>
    meeting.directives.flatMap(({ id, due, text }) => {
      if (due === null) return [];
      return {
        id: `directive.${id}`,
        time: due,
        title: `${directiveDue}: ${plain(text)}`,
        description: plain(meeting.title),
        href: absoluteHref(pageHref(paths.directive(id), locale)),
      };
    }),
  );
}
