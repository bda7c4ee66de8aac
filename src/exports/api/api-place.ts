import { isCurrent, type Province } from '../../model/place.ts';
import { observationRecords } from './api-observation.ts';
import { apiPath, type ApiSource } from './api-source.ts';
import { textsOrNull, textsRecord } from './api-values.ts';

/** The nation, with the claims about it as a whole. */
export function countryFile(source: ApiSource) {
  const { model, at, ofPlace } = source;
  const { id, name, fullName, aliases, origin } = model.nation;
  return {
    id,
    name: textsRecord(name),
    full_name: textsRecord(fullName),
    aliases,
    observations: observationRecords(ofPlace(id), source),
    api: at.file('/api/v1/country.json'),
    origin: at.line(origin),
  };
}

export function provinceRecord(province: Province, { at }: ApiSource) {
  const { id, types, codes } = province;
  return {
    id,
    name: textsRecord(province.name),
    full_name: textsRecord(province.fullName),
    is_current: isCurrent(province),
    region: province.region ?? null,
    from: province.from ?? null,
    to: province.to ?? null,
    predecessors: province.predecessors,
    successor: province.successor ?? null,
    types: types.map(({ type, from, act }) => ({ type, from, act: act ?? null })),
    codes: codes.map(({ scheme, code, from, to }) => ({
      scheme,
      code,
      from: from ?? null,
      to: to ?? null,
    })),
    centre: textsOrNull(province.centre),
    aliases: province.aliases,
    page: at.page('provinces', id),
    api: at.file(apiPath('provinces', id)),
    origin: at.line(province.origin),
  };
}

/** A province with the claims about itself: never the nation’s, never another territory’s. */
export function provinceFile(province: Province, source: ApiSource) {
  const { model, ofPlace } = source;
  const { id } = province;
  return {
    ...provinceRecord(province, source),
    meetings: model.meetings
      .filter(({ nodes }) => nodes.some((node) => node.id === id))
      .map((meeting) => meeting.id),
    own_meetings: model.meetings
      .filter(({ body }) => body.place.id === id)
      .map((meeting) => meeting.id),
    directives: model.meetings
      .flatMap(({ directives }) => directives)
      .filter(({ to }) => to.some((one) => one.id === id))
      .map((directive) => directive.id),
    observations: observationRecords(ofPlace(id), source),
  };
}
