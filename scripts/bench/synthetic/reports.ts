import type { SyntheticIndicator } from './indicators.ts';
import { modeline } from './modeline.ts';
import { twoDigits, type Month } from './months.ts';

/** A place that reports. */
export interface ReportingPlace {
  readonly id: string;
  readonly name: { readonly en: string; readonly vi: string };
}

export interface SyntheticFile {
  /** Path inside the data folder. */
  readonly path: string;
  readonly yaml: string;
}

/** What a place reported for a month. */
export function publicationFile(
  { id, name }: ReportingPlace,
  month: Month,
  figures: readonly string[],
): SyntheticFile {
  const date = month.told(5);
  const file = `${date}-${id}-report`;
  const of = month.id.split('-').toReversed().join('/');
  return {
    path: `publications/${date.slice(0, 4)}/${file}.yaml`,
    yaml: [
      modeline('publication', 3),
      `id: ${file}`,
      `title: { en: "${name.en}: report for ${month.id}", vi: "${name.vi}: báo cáo tháng ${of}" }`,
      `date: "${date}"`,
      ...sourceLines(id, file, date),
      'observations:',
      ...figures,
      '',
    ].join('\n'),
  };
}

/** An edition of an index, a table of all places. */
export function indexFile(
  places: readonly ReportingPlace[],
  month: Month,
  points: () => number,
): SyntheticFile {
  const date = month.told(15);
  const year = month.id.slice(0, 4);
  const file = `${date}-index-${year}`;
  return {
    path: `publications/${date.slice(0, 4)}/${file}.yaml`,
    yaml: [
      modeline('publication', 3),
      `id: ${file}`,
      `title: { en: "Index of ${year}", vi: "Bộ chỉ số năm ${year}" }`,
      `edition: "${year}"`,
      `date: "${date}"`,
      ...sourceLines('index', file, date),
      'observations:',
      '  papi-score:',
      `    as_of: "${year}"`,
      '    values:',
      ...places.map(({ id }) => `      ${id}: ${points()}`),
      '    cite: { page: null }',
      '',
    ].join('\n'),
  };
}

/** The committee of a place, as an entry of bodies.yaml. */
export function committeeYaml({ id, name }: ReportingPlace): string {
  return [
    `- id: ${committeeOf(id)}`,
    `  name: { en: "Working group on figures of ${name.en}", vi: "Tổ công tác số liệu ${name.vi}" }`,
    '  level: province',
    `  place: ${id}`,
  ].join('\n');
}

function committeeOf(place: string): string {
  return `working-group-${place}`;
}

/** A meeting of a place’s committee: its number within all of them, from 0, and its day of the month that follows. */
export interface SyntheticMeeting {
  readonly place: ReportingPlace;
  readonly month: Month;
  readonly number: number;
  readonly day: number;
  readonly about: SyntheticIndicator;
}

const states = ['under-way', 'done', 'repeated', 'not-done'] as const;

/** A meeting that gives two directives, and tells what became of one of the meeting before it. */
export function meetingFile(
  meeting: SyntheticMeeting,
  before: SyntheticMeeting | undefined,
): SyntheticFile {
  const { place, month, number, about } = meeting;
  const { name } = place;
  const [id, date] = [meetingId(meeting), dateOf(meeting)];
  return {
    path: `meetings/${date.slice(0, 4)}/${id}.yaml`,
    yaml: [
      modeline('meeting', 3),
      `id: ${id}`,
      `body: ${committeeOf(place.id)}`,
      `date: "${date}"`,
      `title: { en: "Meeting ${number + 1}, on ${about.name.en}", vi: "Phiên họp số ${number + 1} về ${about.name.vi}" }`,
      `summary: { en: "${name.en} reviewed the month and gave two tasks.", vi: "${name.vi} đánh giá kết quả tháng và giao hai nhiệm vụ." }`,
      ...sourceLines(place.id, id, date),
      'directives:',
      ...directiveLines('share-of-communes', place.id, `"${month.told(28)}"`, {
        en: `Raise the figure of ${about.name.en} by the end of the month.`,
        vi: `Nâng kết quả ${about.name.vi} trước cuối tháng.`,
      }),
      ...directiveLines('monthly-report', place.id, 'null', {
        en: `Report on ${about.name.en} each month.`,
        vi: `Báo cáo hằng tháng về ${about.name.vi}.`,
      }),
      ...(before === undefined ? [] : followUpLines(before, number)),
      '',
    ].join('\n'),
  };
}

function meetingId(meeting: SyntheticMeeting): string {
  return `${dateOf(meeting)}-${meeting.place.id}-${meeting.number + 1}`;
}

function dateOf({ month, day }: SyntheticMeeting): string {
  return month.told(day);
}

function directiveLines(id: string, to: string, due: string, text: { en: string; vi: string }) {
  return [
    `  - id: ${id}`,
    `    to: [${to}]`,
    `    text: { en: "${text.en}", vi: "${text.vi}" }`,
    `    due: ${due}`,
    '    cite: { page: null }',
  ];
}

function followUpLines(before: SyntheticMeeting, number: number): readonly string[] {
  return [
    'follow_ups:',
    `  - directive: ${meetingId(before)}.share-of-communes`,
    `    state: ${states[number % states.length] ?? 'done'}`,
    `    text: { en: "Of the task on ${before.about.name.en} the meeting was told.", vi: "Phiên họp nghe báo cáo về nhiệm vụ ${before.about.name.vi}." }`,
    '    cite: { page: null }',
  ];
}

function sourceLines(place: string, page: string, date: string): readonly string[] {
  return [
    'sources:',
    '  page:',
    `    publisher: ${place}.example`,
    `    url: https://${place}.example/${page}.html`,
    '    language: vi',
    '    evidence: primary',
    `    published: "${date}"`,
    `    accessed: "${date.slice(0, 8)}${twoDigits(28)}"`,
  ];
}
