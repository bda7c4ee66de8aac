import { rollup } from 'd3-array';
import type { FollowUp } from '../../model/follow-up.ts';
import type { DirectiveFollowup } from '../../stats/directive-followup.ts';
import type { Reader } from '../../locales/reader.ts';

/** What reports can say, the most telling first. */
export const toldStates: readonly FollowUp['state'][] = [
  'done',
  'under-way',
  'not-done',
  'repeated',
];

/** What became of some directives, in a few sentences of numbers. */
export function outcomeSentence(followups: readonly DirectiveFollowup[], reader: Reader): string {
  const { format } = reader;
  const words = reader.words.ledger;
  const counts = rollup(
    followups,
    (members) => members.length,
    ({ outcome }) => outcome,
  );
  const parts = toldStates.flatMap((state) => {
    const count = counts.get(state);
    return count === undefined ? [] : [words.counted[state](format.number(count))];
  });
  const [silent = 0, waiting = 0] = [counts.get('silent'), counts.get('waiting')];
  const told = followups.length - silent - waiting;
  return [
    told > 0 ? words.reported(format.number(told), parts.join(', ')) : words.reportedNone,
    ...(silent > 0 ? [words.silent(format.number(silent))] : []),
    ...(waiting > 0 ? [words.waiting(format.number(waiting))] : []),
  ].join(' ');
}
