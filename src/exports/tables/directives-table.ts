import type { FollowUp } from '../../model/follow-up.ts';
import type { Directive } from '../../model/meeting.ts';
import { inOrder, maybe, several, table, text } from './data-table.ts';

interface FollowedDirective extends Directive {
  readonly followUps: readonly FollowUp[];
}

/** Every order with what later reports tell of it. */
export const directives = table<FollowedDirective>({
  name: 'directives',
  title: 'Directives: what meetings ordered',
  things: ({ meetings, followUps }) => {
    const told = Map.groupBy(followUps, ({ directive }) => directive);
    return inOrder(meetings.flatMap((meeting) => meeting.directives)).map((directive) => ({
      ...directive,
      followUps: told.get(directive.id) ?? [],
    }));
  },
  columns: [
    text('id', 'Id of the directive.', ({ id }) => id),
    text('meeting', 'Id of the meeting that gave it.', ({ meeting }) => meeting),
    several('to', 'Ids of the bodies and provinces it is given to', ({ to }) =>
      to.map(({ id }) => id),
    ),
    maybe('due', 'By when, as exact as the sources.', ({ due }) => due),
    text('text_en', 'The order in English.', (one) => one.text.en),
    text('text_vi', 'The order in Vietnamese.', (one) => one.text.vi),
    maybe('by_en', 'Who gave it, in English.', ({ by }) => by?.en),
    maybe('by_vi', 'Who gave it, in Vietnamese.', ({ by }) => by?.vi),
    maybe('timing_en', 'The time in words, where it is no date.', ({ timing }) => timing?.en),
    maybe('timing_vi', 'The same in Vietnamese.', ({ timing }) => timing?.vi),
    several('sources', 'Addresses of the sources', ({ citations }) =>
      citations.map(({ source }) => source.url),
    ),
    several(
      'follow_up_states',
      'What later reports tell of it: done, under-way, not-done or repeated, one for each report',
      ({ followUps }) => followUps.map(({ state }) => state),
    ),
    several(
      'follow_up_reports',
      'Ids of the meetings and publications that tell it, in the same order',
      ({ followUps }) => followUps.map(({ reportedBy }) => reportedBy.id),
    ),
    maybe('follow_up_en', 'What they tell, in English, joined by “ | ”.', ({ followUps }) =>
      joined(followUps.map((one) => one.text.en)),
    ),
    maybe('follow_up_vi', 'The same in Vietnamese.', ({ followUps }) =>
      joined(followUps.map((one) => one.text.vi)),
    ),
  ],
  references: [{ column: 'meeting', table: 'meetings' }],
});

function joined(texts: readonly string[]): string | null {
  return texts.length === 0 ? null : texts.join(' | ');
}
