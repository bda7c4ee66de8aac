import type { Publication } from '../../model/publication.ts';
import { observationRecords } from './api-observation.ts';
import { apiPath, type ApiSource } from './api-source.ts';
import { sourceRecord, textsRecord } from './api-values.ts';

export function publicationRecord(publication: Publication, { at }: ApiSource) {
  const { id, title, issuer, edition, date, sources, origin } = publication;
  return {
    id,
    title: textsRecord(title),
    issuer: issuer?.id ?? null,
    edition: edition ?? null,
    date,
    sources: sources.map(sourceRecord),
    api: at.file(apiPath('publications', id)),
    origin: at.line(origin),
  };
}

/** A publication with the claims it makes. */
export function publicationFile(publication: Publication, source: ApiSource) {
  return {
    ...publicationRecord(publication, source),
    observations: observationRecords(source.ofReport(publication.id), source),
  };
}
