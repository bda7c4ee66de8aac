import { ascending } from 'd3-array';
import { find } from '../../model/lookup.ts';
import { endOf } from '../../model/time.ts';
import {
  directiveFollowups,
  isOverdue,
  type DirectiveFollowup,
} from '../../stats/directive-followup.ts';
import { model } from '../model.ts';

/** What became of every directive of the dataset, on its day. */
export const followups = directiveFollowups(model.meetings, model.about.readUntil, model.followUps);

/** Orders whose date has passed and which no report names, those longest past it first. */
export const overdueOrders = followups
  .filter(isOverdue)
  .toSorted((a, b) => ascending(endOf(a.directive.due ?? ''), endOf(b.directive.due ?? '')));

/** Orders of which the newest report says that they are not done. */
export const unfinishedOrders = followups.filter(({ outcome }) => outcome === 'not-done');

const byDirective = new Map(followups.map((followup) => [followup.directive.id, followup]));

/** What became of one directive. */
export function followupOf(directive: string): DirectiveFollowup {
  return find(byDirective, directive);
}
