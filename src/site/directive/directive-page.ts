import type { DirectiveFollowup } from '../../stats/directive-followup.ts';
import { daysPast } from '../../stats/days-past.ts';
import type { LocalText } from '../../locales/in-locale.ts';
import type { Reader } from '../../locales/reader.ts';
import { directiveLink } from '../links/directive-link.ts';
import { meetingLink } from '../links/meeting-link.ts';
import { localized, pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { directiveView } from '../views/directive-view.ts';
import { followups } from '../views/followups.ts';
import { readUntilSentence } from '../views/read-until.ts';

export const directivePaths = () =>
  localized(
    followups.map((followup) => {
      const [, meeting, id] = paths.directive(followup.directive.id).split('/').filter(Boolean);
      return { params: { meeting, id }, props: { followup } };
    }),
  );

/** A body that meets each week is silent often: its newest meetings tell enough. */
const mostMeetings = 24;

/** One order: of whom, by when, what became of it. */
export function directivePageView(followup: DirectiveFollowup, reader: Reader) {
  const { t, format, locale, plain, text } = reader;
  const words = reader.words.ledger;
  const { meeting, silentAt } = followup;
  const directive = directiveView(followup.directive, reader);
  const date = format.date(meeting.date);
  return {
    page: {
      title: plain(followup.directive.text),
      description: `${answerOf(followup, directive.outcomeText, reader)} ${plain(meeting.title)}, ${date}.`,
      path: paths.directive(followup.directive.id),
      trail: [{ text: t.nav.directives, href: pageHref(paths.directives, locale) }],
    },
    body: text(meeting.body.name),
    date,
    directive,
    answer: answerOf(followup, directive.outcomeText, reader),
    readUntil: readUntilSentence(reader),
    facts: factsOf(directive, reader),
    meeting: { label: words.orderedAt, link: meetingLink(meeting, reader) },
    became: words.became,
    silentTitle: words.silentMeetings,
    silentAt: silentAt.slice(-mostMeetings).map((one) => meetingLink(one, reader)),
    silentRest:
      silentAt.length > mostMeetings
        ? reader.words.folded.newest(format.number(mostMeetings), format.number(silentAt.length))
        : '',
    siblingsTitle: words.siblings,
    siblings: meeting.directives
      .filter(({ id }) => id !== followup.directive.id)
      .map((one) => directiveLink(one, reader)),
  };
}

/** How long its date has passed, where nothing was told of it; what was told, where something was. */
function answerOf({ directive, reports }: DirectiveFollowup, told: string, reader: Reader): string {
  const words = reader.words.ledger;
  const past = directive.due === null ? undefined : daysPast(directive.due, model.about.readUntil);
  if (reports.length === 0 && past !== undefined) {
    return words.daysPast(past, reader.format.date(model.about.readUntil));
  }
  return words.newestWord(told);
}

function factsOf(
  { to, by, due, timing }: ReturnType<typeof directiveView>,
  { t, words }: Reader,
): readonly { readonly label: string; readonly value: LocalText }[] {
  return [
    ...(by === undefined ? [] : [{ label: words.ledger.orderedBy, value: by }]),
    { label: t.meeting.to, value: { text: to } },
    ...(due === '' ? [] : [{ label: t.meeting.due, value: { text: due } }]),
    ...(timing === undefined ? [] : [{ label: words.ledger.timing, value: timing }]),
  ];
}
