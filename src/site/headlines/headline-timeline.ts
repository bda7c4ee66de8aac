import type { Reader } from '../../locales/reader.ts';
import type { TimelineFinding } from '../../stats/findings/timeline-finding.ts';

/** The newest meeting and the goals that fall due next, in a sentence. */
export function timelineHeadline(
  { meetings, next }: TimelineFinding,
  { locale, plain, words }: Reader,
): string {
  const { timeline } = words.findings;
  const bodies = new Set(meetings.map(({ body }) => plain(body.short ?? body.name)));
  const [meeting] = meetings;
  const held = meeting && timeline.meeting([...bodies], meeting.date);
  const due = next && timeline.due(next.due, next.goals);
  if (held !== undefined && due !== undefined) return timeline.both(held, due);
  return held ?? capitalised(due ?? '', locale);
}

function capitalised(sentence: string, locale: string): string {
  return sentence.charAt(0).toLocaleUpperCase(locale) + sentence.slice(1);
}
