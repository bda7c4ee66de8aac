import type { BodyLevel } from '../../model/body.ts';
import { endOf, daysOf, utc, type Edtf } from '../../model/time.ts';
import type { LegalDocument } from '../../model/legal-document.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { documentName } from '../links/document-link.ts';
import { model } from '../model.ts';
import { pageHref, paths } from '../links/paths.ts';

export type Lane = 'documents' | 'central' | 'government' | 'provinces' | 'milestones' | 'due';

/** Something with a date on the line of time. */
export interface TimelineEvent {
  readonly id: string;
  readonly lane: Lane;
  /** null when no source gives a date: listed, not drawn. */
  readonly time: Edtf | null;
  /** A few words for the picture. */
  readonly label: string;
  readonly text: LocalText;
  readonly href: string | undefined;
}

/** Documents, meetings, launches and due dates, oldest first, undated ones last. */
export function timelineEvents(reader: Reader): readonly TimelineEvent[] {
  return [
    ...documentEvents(reader),
    ...meetingEvents(reader),
    ...milestoneEvents(reader),
    ...dueEvents(reader),
  ].sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

function orderOf({ time, id }: TimelineEvent): string {
  return `${time === null ? '9999' : endOf(time)} ${id}`;
}

function documentEvents(reader: Reader): readonly TimelineEvent[] {
  return [...model.documents.values()].map((document) => ({
    id: `document-${document.id}`,
    lane: 'documents',
    time: document.date,
    label: document.number ?? documentName(document, reader),
    text: titleOf(document, reader),
    href: pageHref(paths.document(document.id), reader.locale),
  }));
}

function titleOf(document: LegalDocument, reader: Reader): LocalText {
  const { text, lang } = reader.text(document.title);
  const named = `${documentName(document, reader)}: ${text}`;
  return lang === undefined ? { text: named } : { text: named, lang };
}

function meetingEvents(reader: Reader): readonly TimelineEvent[] {
  return model.meetings.map(({ id, body, date, title, ordinal }) => {
    const lane = laneOf(body.level);
    const place = reader.plain(body.place.name);
    return {
      id: `meeting-${id}`,
      lane,
      time: date,
      label:
        lane === 'provinces'
          ? place
          : ordinal === undefined
            ? reader.format.axisDate(utc(endOf(date)), 'day')
            : reader.t.meeting.ordinal(reader.format.ordinal(ordinal)),
      text: reader.text(title),
      href: pageHref(paths.meeting(id), reader.locale),
    };
  });
}

function laneOf(level: BodyLevel): Lane {
  if (level === 'party' || level === 'central') return 'central';
  return level === 'national' ? 'government' : 'provinces';
}

function milestoneEvents(reader: Reader): readonly TimelineEvent[] {
  return model.meetings.flatMap((meeting) =>
    meeting.milestones.map(({ id, date, text }) => ({
      id: `milestone-${id}`,
      lane: 'milestones' as const,
      time: date,
      label: '',
      text: reader.text(text),
      href: pageHref(`${paths.meeting(meeting.id)}#${id}`, reader.locale),
    })),
  );
}

/** Targets by the day they fall due: one event for each day, not one for each target. */
function dueEvents(reader: Reader): readonly TimelineEvent[] {
  const dues = [...new Set(model.targets.map(({ due }) => due))];
  return dues
    .filter((due) => daysOf(due).last !== undefined)
    .map((due) => {
      const { length } = model.targets.filter((target) => target.due === due);
      const { t, format, locale } = reader;
      const text = t.timeline.targetsDue(length, format);
      return {
        id: `due-${due.replace('/', '-')}`,
        lane: 'due',
        time: due,
        label: text,
        text: { text },
        href: pageHref(paths.targets, locale),
      };
    });
}
