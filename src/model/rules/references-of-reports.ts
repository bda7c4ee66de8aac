import type { Claim } from '../../dataset/claims.ts';
import type { Dataset } from '../../dataset/dataset.ts';
import type { MeetingFile, PublicationFile } from '../../dataset/file-types.ts';
import type { Sheet } from '../../dataset/sheet.ts';
import { referencesIn, type Named, type Reference } from './reference.ts';

/** The ids that meetings and publications name. */
export function referencesOfReports(
  dataset: Dataset,
  claims: readonly Claim[],
): readonly Reference[] {
  const reports = [...dataset.meeting, ...dataset.publication];
  return [
    ...dataset.meeting.flatMap((sheet) => referencesIn(sheet, ofMeeting(sheet.value))),
    ...dataset.publication.flatMap((sheet) =>
      referencesIn(sheet, [['body', sheet.value.issuer, ['issuer']]]),
    ),
    ...reports.flatMap((sheet) => referencesIn(sheet, ofMentions(sheet.value))),
    ...reports.flatMap(toIndicators),
    ...claims.flatMap(({ sheet, place, unit, path, isCell }) =>
      referencesIn(sheet, [
        ['place', place, path.place],
        ['unit', unit, [...path.entry, 'unit']],
      ]).map((reference) => ({ ...reference, isKey: isCell })),
    ),
    ...reports.flatMap((sheet) => referencesIn(sheet, scopesOf(sheet.value))),
  ];
}

function ofMeeting(file: MeetingFile): readonly Named[] {
  const { nodes = [], officials = [], directives = [], milestones = [], statuses = [] } = file;
  return [
    ['body', file.body, ['body']],
    ...nodes.map((id, i): Named => ['place', id, ['nodes', i]]),
    ...officials.map(({ node }, i): Named => ['place', node, ['officials', i, 'node']]),
    ...directives.flatMap(({ to }, i) =>
      to.map((id, j): Named => [['body', 'place'], id, ['directives', i, 'to', j]]),
    ),
    ...(file.difficulties ?? []).map(({ place }, i): Named => [
      'place',
      place,
      ['difficulties', i, 'place'],
    ]),
    ...milestones.map(({ place }, i): Named => ['place', place, ['milestones', i, 'place']]),
    ...statuses.flatMap(({ place, document, given_by }, i): Named[] => [
      ['place', place, ['statuses', i, 'place']],
      ['document', document, ['statuses', i, 'document']],
      ['body', given_by, ['statuses', i, 'given_by']],
    ]),
  ];
}

function ofMentions({ documents = [], programmes = [] }: MeetingFile | PublicationFile) {
  return [
    ...documents.map(({ document }, i): Named => [
      'document',
      document,
      ['documents', i, 'document'],
    ]),
    ...programmes.map(({ programme }, i): Named => [
      'programme',
      programme,
      ['programmes', i, 'programme'],
    ]),
  ];
}

/** Once a table: every cell of it has the same scope. */
function scopesOf({ observations = {} }: MeetingFile | PublicationFile): readonly Named[] {
  return Object.entries(observations).flatMap(([id, entries]) =>
    Array.isArray(entries)
      ? entries.map(({ scope }, i): Named => ['scope', scope, ['observations', id, i, 'scope']])
      : [['scope', entries.scope, ['observations', id, 'scope']] satisfies Named],
  );
}

function toIndicators(sheet: Sheet<MeetingFile | PublicationFile>): readonly Reference[] {
  return Object.keys(sheet.value.observations ?? {}).map((id) => ({
    to: ['indicator'],
    id,
    sheet,
    path: ['observations', id],
    isKey: true,
  }));
}
