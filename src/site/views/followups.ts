import { find } from '../../model/lookup.ts';
import { directiveFollowups, type DirectiveFollowup } from '../../stats/directive-followup.ts';
import { model } from '../model.ts';

/** What became of every directive of the dataset, on its day. */
export const followups = directiveFollowups(model.meetings, model.about.readUntil, model.followUps);

const byDirective = new Map(followups.map((followup) => [followup.directive.id, followup]));

/** What became of one directive. */
export function followupOf(directive: string): DirectiveFollowup {
  return find(byDirective, directive);
}
