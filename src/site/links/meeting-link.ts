import type { Meeting } from '../../model/meeting.ts';
import type { Reader } from '../../locales/reader.ts';
import type { LinkView } from './link-view.ts';
import { pageHref, paths } from './paths.ts';

export function meetingLink(meeting: Meeting, { locale, format, text }: Reader): LinkView {
  return {
    text: text(meeting.title),
    href: pageHref(paths.meeting(meeting.id), locale),
    aside: format.date(meeting.date),
  };
}
