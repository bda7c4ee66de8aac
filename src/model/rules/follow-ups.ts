import type { FollowUp, MeetingFile, PublicationFile } from '../../dataset/file-types.ts';
import type { Path, Sheet } from '../../dataset/sheet.ts';
import type { Register } from './register.ts';

export type Report = Sheet<MeetingFile | PublicationFile>;

/** A follow-up, and where it is written. */
export interface FollowUpEntry {
  readonly sheet: Report;
  readonly followUp: FollowUp;
  readonly path: Path;
  /** The two parts of the directive’s id. */
  readonly meeting: string;
  readonly directive: string;
}

export function followUpsOf({ dataset }: Register): readonly FollowUpEntry[] {
  const reports: readonly Report[] = [...dataset.meeting, ...dataset.publication];
  return reports.flatMap((sheet) =>
    (sheet.value.follow_ups ?? []).map((followUp, i) => {
      const [meeting = '', directive = ''] = followUp.directive.split('.');
      return { sheet, followUp, path: ['follow_ups', i], meeting, directive };
    }),
  );
}
