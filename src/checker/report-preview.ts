import type { Preview } from '../browser/new/checker-messages.ts';
import type { Dataset } from '../dataset/dataset.ts';
import type { MeetingFile, PublicationFile } from '../dataset/file-types.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { addresseeName, toMeeting, type Directive } from '../model/meeting.ts';
import { toObservations, type Observation } from '../model/observation.ts';
import { toNames } from '../model/to-names.ts';
import { cautionOf, whenOf } from '../site/views/claim-words.ts';
import { quantityOf } from '../site/views/quantity.ts';
import type { Speaker } from './speaker.ts';

/**
 * A report in the words of the pages; undefined where the file is none. Expects a dataset without
 * errors.
 */
export function reportPreview(
  dataset: Dataset,
  path: string,
  speaker: Speaker,
): Preview | undefined {
  const at = (sheet: Sheet) => sheet.path === path;
  const meeting = dataset.meeting.find(at);
  const report: Sheet<MeetingFile | PublicationFile> | undefined =
    meeting ?? dataset.publication.find(at);
  if (report === undefined) return undefined;
  const names = toNames(dataset);
  const directives = meeting === undefined ? [] : toMeeting(meeting, names).directives;
  return {
    title: speaker.text(report.value.title),
    claims: toObservations(report, names).map((claim) => claimSaid(claim, speaker)),
    directives: directives.map((directive) => directiveSaid(directive, speaker)),
  };
}

function claimSaid(claim: Observation, speaker: Speaker): Preview['claims'][number] {
  return {
    place: speaker.text(claim.place.name),
    indicator: speaker.text(claim.indicator.name),
    phrase: quantityOf(claim, speaker).phrase,
    notes: [whenOf(claim, speaker), cautionOf(claim, speaker)].filter((note) => note !== ''),
  };
}

function directiveSaid({ text, to, due }: Directive, speaker: Speaker) {
  const { t, format, plain } = speaker;
  return {
    text: speaker.text(text),
    to: `${t.meeting.to}: ${format.list(to.map((one) => plain(addresseeName(one))))}`,
    due: `${t.meeting.due}: ${due === null ? t.meeting.noDue : format.date(due)}`,
  };
}
