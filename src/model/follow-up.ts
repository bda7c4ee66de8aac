import type {
  FollowUp as FollowUpEntry,
  MeetingFile,
  PublicationFile,
} from '../dataset/file-types.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { originOf } from './lookup.ts';
import type { Origin } from './origin.ts';
import { toCitations, toSources, type Citation } from './source.ts';
import type { Texts } from './texts.ts';
import type { Edtf } from './time.ts';

/** What a later report tells of a directive: a claim by its source, not a finding of this site. */
export interface FollowUp {
  /** The id of the directive, as `Directive` has it. */
  readonly directive: string;
  readonly state: FollowUpEntry['state'];
  readonly text: Texts;
  /** The meeting or publication that tells it. */
  readonly reportedBy: {
    readonly kind: 'meeting' | 'publication';
    readonly id: string;
    readonly title: Texts;
    /** null for a publication without a date. */
    readonly date: Edtf | null;
  };
  readonly citations: readonly Citation[];
  readonly origin: Origin;
}

/** What one meeting or publication tells of earlier directives. */
export function toFollowUps(sheet: Sheet<MeetingFile | PublicationFile>): readonly FollowUp[] {
  const { value } = sheet;
  const sources = toSources(value.sources);
  const reportedBy: FollowUp['reportedBy'] = {
    kind: 'body' in value ? 'meeting' : 'publication',
    id: value.id,
    title: value.title,
    date: value.date ?? null,
  };
  return (value.follow_ups ?? []).map(({ directive, state, text, cite }, i) => ({
    directive: directive.replace('.', '.directive.'),
    state,
    text,
    reportedBy,
    citations: toCitations(cite, sources),
    origin: originOf(sheet, ['follow_ups', i]),
  }));
}
