import type { Meeting, OfficialStatus } from '../../model/meeting.ts';
import { directiveRecord } from './api-directive.ts';
import { observationRecords } from './api-observation.ts';
import { apiPath, type Addresses, type ApiSource } from './api-source.ts';
import { citationRecord, sourceRecord, textsOrNull, textsRecord } from './api-values.ts';

export function meetingRecord(meeting: Meeting, { at }: ApiSource) {
  const { id } = meeting;
  return {
    id,
    title: textsRecord(meeting.title),
    body: meeting.body.id,
    ordinal: meeting.ordinal ?? null,
    date: meeting.date,
    date_note: textsOrNull(meeting.dateNote),
    format: meeting.format ?? null,
    nodes: meeting.nodes.map((node) => node.id),
    summary: textsOrNull(meeting.summary),
    sources: meeting.sources.map(sourceRecord),
    page: at.page('meetings', id),
    api: at.file(apiPath('meetings', id)),
    origin: at.line(meeting.origin),
  };
}

/** A meeting with all that it reported and ordered. */
export function meetingFile(meeting: Meeting, source: ApiSource) {
  const { at, ofReport } = source;
  return {
    ...meetingRecord(meeting, source),
    ...attendance(meeting),
    observations: observationRecords(ofReport(meeting.id), source),
    directives: meeting.directives.map((directive) => directiveRecord(directive, source)),
    difficulties: meeting.difficulties.map(({ id, place, text, citations, origin }) => ({
      id,
      place: place.id,
      text: textsRecord(text),
      sources: citations.map(citationRecord),
      origin: at.line(origin),
    })),
    milestones: meeting.milestones.map(({ id, place, date, text, citations, origin }) => ({
      id,
      place: place.id,
      date,
      text: textsRecord(text),
      sources: citations.map(citationRecord),
      origin: at.line(origin),
    })),
    statuses: meeting.statuses.map((status) => statusRecord(status, at)),
  };
}

function attendance({ officials, documents, programmes }: Meeting) {
  return {
    officials: officials.map(({ office, name, role, node, citations }) => ({
      office: textsRecord(office),
      name,
      role,
      node: node?.id ?? null,
      sources: citations.map(citationRecord),
    })),
    documents: documents.map(({ document, printed, citations }) => ({
      document,
      printed: printed ?? null,
      sources: citations.map(citationRecord),
    })),
    programmes: programmes.map(({ programme, text, citations }) => ({
      programme: programme.id,
      text: textsOrNull(text),
      sources: citations.map(citationRecord),
    })),
  };
}

/** A colour that somebody gave, with how weak its evidence is. */
function statusRecord(status: OfficialStatus, at: Addresses) {
  return {
    id: status.id,
    place: status.place.id,
    scheme: textsRecord(status.scheme),
    document: status.document ?? null,
    value: status.value,
    given_by: status.givenBy?.id ?? null,
    as_of: status.asOf,
    evidence: status.evidence,
    evidence_url: status.source?.url ?? null,
    sources: status.citations.map(citationRecord),
    note: textsRecord(status.note),
    origin: at.line(status.origin),
  };
}
