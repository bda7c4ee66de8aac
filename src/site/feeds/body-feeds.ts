import { descending, group } from 'd3-array';
import { atomFeed, type FeedEntry } from '../../exports/atom-feed.ts';
import { isWholeDays } from '../../exports/calendar-file.ts';
import type { Reader } from '../../locales/reader.ts';
import type { Body } from '../../model/body.ts';
import type { DirectiveFollowup } from '../../stats/directive-followup.ts';
import { bodyFeedPath } from '../links/feed-links.ts';
import { absoluteHref, pageHref, paths } from '../links/paths.ts';
import { model } from '../model.ts';
import { directiveLine } from '../views/directive-line.ts';
import { followups } from '../views/followups.ts';
import { escaped, marked } from './feed-html.ts';

/** What each body that gave directives ordered, and what became of it. */
export const bodyFeeds = [...group(followups, ({ meeting }) => meeting.body)].map(
  ([body, own]) => ({
    path: bodyFeedPath(body.id),
    write: (reader: Reader) => bodyFeed(body, own, reader),
  }),
);

function bodyFeed(body: Body, own: readonly DirectiveFollowup[], reader: Reader): string {
  const { t, locale, plain, words } = reader;
  const { about } = model;
  const name = plain(body.name);
  return atomFeed(
    {
      name: `bodies/${body.id}`,
      language: locale,
      title: words.feed.about(name, t.site.name),
      subtitle: words.feed.ordered(name),
      href: absoluteHref(pageHref(bodyFeedPath(body.id), locale)),
      pageHref: absoluteHref(pageHref(paths.directives, locale)),
      author: t.site.name,
      rights: about.licence.name,
      day: about.date,
      entries: own
        .toSorted((a, b) => descending(recordedOn(a), recordedOn(b)))
        .map((followup) => entryOf(followup, reader)),
    },
    about.repository.url,
  );
}

function entryOf(followup: DirectiveFollowup, reader: Reader): FeedEntry {
  const { t, text } = reader;
  const { directive, meeting } = followup;
  const { to, due, past, told } = directiveLine(followup, reader);
  const facts = [
    `${t.meeting.to}: ${to}`,
    ...(due === '' ? [] : [`${t.meeting.due}: ${due}`]),
    ...[past, told].filter(Boolean),
  ].map((fact) => `<li>${escaped(fact)}</li>`);
  return {
    name: `directives/${directive.id}`,
    title: text(directive.text),
    href: absoluteHref(pageHref(paths.directive(directive.id), reader.locale)),
    updated: recordedOn(followup),
    published: isWholeDays(meeting.date) && !meeting.date.includes('/') ? meeting.date : undefined,
    html: `<p>${marked(text(meeting.title))}</p><ul>${facts.join('')}</ul>`,
    sources: directive.citations.map(({ source }) => source.url),
  };
}

/** The day on which the last of what tells of it was read for the dataset. */
function recordedOn({ directive, reports }: DirectiveFollowup): string {
  const read = [directive, ...reports].flatMap(({ citations }) =>
    citations.map(({ source }) => source.accessed),
  );
  return read.toSorted().at(-1) ?? model.about.date;
}
