import type { Directive, Meeting } from '../model/meeting.ts';
import { existsOn, type Province } from '../model/place.ts';
import { daysOf } from '../model/time.ts';

export interface Addressed {
  readonly directive: Directive;
  readonly meeting: Meeting;
}

export interface DirectivesTo {
  /** To the province or one of its bodies by name. */
  readonly byName: readonly Addressed[];
  /** To every province, at meetings of days on which this one existed. */
  readonly toAll: readonly Addressed[];
}

/** The group of bodies that stands for all provinces. */
const everyProvince = 'provinces';

/** What a province was ordered to do, newest meeting first. A former unit keeps what it was told. */
export function directivesTo(province: Province, meetings: readonly Meeting[]): DirectivesTo {
  const all = meetings
    .toReversed()
    .flatMap((meeting) => meeting.directives.map((directive) => ({ directive, meeting })));
  const named = ({ to }: Directive) =>
    to.some((one) => one.id === province.id || ('place' in one && one.place.id === province.id));
  const isToAll = ({ directive, meeting }: Addressed) =>
    directive.to.some(({ id }) => id === everyProvince) &&
    meeting.body.place.kind === 'nation' &&
    existsOn(province, daysOf(meeting.date).first);
  return {
    byName: all.filter(({ directive }) => named(directive)),
    toAll: all.filter((one) => isToAll(one) && !named(one.directive)),
  };
}
