import type { Cite, MeetingFile } from '../dataset/file-types.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { find, originOf } from './lookup.ts';
import type { Names } from './names.ts';
import { toCitations, toSources } from './source.ts';
import type { Body } from './body.ts';
import type { Origin } from './origin.ts';
import type { Place, Province } from './place.ts';
import type { Programme } from './programme.ts';
import type { Citation, Source } from './source.ts';
import type { Texts } from './texts.ts';
import type { Edtf } from './time.ts';

export interface Official {
  readonly office: Texts;
  readonly name: string;
  readonly role: 'chairs' | 'chairs-node' | 'concludes' | 'speaks' | 'attends';
  readonly node: Province | undefined;
  readonly citations: readonly Citation[];
}

export interface Directive {
  /** Unique in the dataset: meeting and directive. */
  readonly id: string;
  readonly meeting: string;
  readonly by: Texts | undefined;
  readonly to: readonly (Body | Province)[];
  readonly text: Texts;
  readonly due: Edtf | null;
  readonly timing: Texts | undefined;
  readonly citations: readonly Citation[];
  readonly origin: Origin;
}

export interface Difficulty {
  readonly id: string;
  readonly place: Place;
  readonly text: Texts;
  readonly citations: readonly Citation[];
  readonly origin: Origin;
}

export interface Milestone {
  readonly id: string;
  readonly place: Place;
  readonly date: Edtf | null;
  readonly text: Texts;
  readonly citations: readonly Citation[];
  readonly origin: Origin;
}

/** A colour somebody gave: a claim by its giver about tasks, not an outcome and not our reading. */
export interface OfficialStatus {
  readonly id: string;
  readonly place: Place;
  readonly scheme: Texts;
  readonly document: string | undefined;
  readonly value: 'green' | 'yellow' | 'red';
  readonly givenBy: Body | undefined;
  readonly asOf: Edtf | null;
  readonly evidence: 'text' | 'address';
  /** The source whose address is the evidence. */
  readonly source: Source | undefined;
  readonly citations: readonly Citation[];
  readonly note: Texts;
  readonly meeting: string;
  readonly origin: Origin;
}

export interface ProgrammeMention {
  readonly programme: Programme;
  readonly text: Texts | undefined;
  readonly citations: readonly Citation[];
}

export interface DocumentMention {
  readonly document: string;
  readonly printed: string | undefined;
  readonly citations: readonly Citation[];
}

export interface Meeting {
  readonly id: string;
  readonly body: Body;
  readonly ordinal: number | undefined;
  readonly date: Edtf;
  readonly dateNote: Texts | undefined;
  readonly format: 'online' | 'in-person' | 'hybrid' | undefined;
  /** Provinces whose connection point the sources describe. */
  readonly nodes: readonly Province[];
  readonly title: Texts;
  readonly summary: Texts | undefined;
  readonly sources: readonly Source[];
  readonly officials: readonly Official[];
  readonly documents: readonly DocumentMention[];
  readonly programmes: readonly ProgrammeMention[];
  readonly directives: readonly Directive[];
  readonly difficulties: readonly Difficulty[];
  readonly milestones: readonly Milestone[];
  readonly statuses: readonly OfficialStatus[];
  readonly origin: Origin;
}

export function toMeeting(sheet: Sheet<MeetingFile>, names: Names): Meeting {
  const { value } = sheet;
  const sources = toSources(value.sources);
  const placeOf = (id: string) => find(names.places, id);
  return {
    id: value.id,
    body: find(names.bodies, value.body),
    ordinal: value.ordinal,
    date: value.date,
    dateNote: value.date_note,
    format: value.format,
    nodes: (value.nodes ?? []).map((id) => toProvinceOf(placeOf(id))),
    title: value.title,
    summary: value.summary,
    sources,
    officials: (value.officials ?? []).map(({ office, name, role, node, cite }) => ({
      office,
      name,
      role,
      node: node === undefined ? undefined : toProvinceOf(placeOf(node)),
      citations: toCitations(cite, sources),
    })),
    documents: (value.documents ?? []).map(({ document, printed, cite }) => ({
      document,
      printed,
      citations: toCitations(cite, sources),
    })),
    programmes: (value.programmes ?? []).map(({ programme, text, cite }) => ({
      programme: find(names.programmes, programme),
      text,
      citations: toCitations(cite, sources),
    })),
    ...toEvents(sheet, names, sources),
    origin: originOf(sheet, []),
  };
}

function toEvents(sheet: Sheet<MeetingFile>, names: Names, sources: readonly Source[]) {
  const { value } = sheet;
  const common = (part: string, i: number, cite: Cite) => ({
    citations: toCitations(cite, sources),
    origin: originOf(sheet, [part, i]),
  });
  return {
    directives: (value.directives ?? []).map(({ id, by, to, text, due, timing, cite }, i) => ({
      id: `${value.id}.directive.${id}`,
      meeting: value.id,
      by,
      to: to.map((name) => names.bodies.get(name) ?? toProvinceOf(find(names.places, name))),
      text,
      due,
      timing,
      ...common('directives', i, cite),
    })),
    difficulties: (value.difficulties ?? []).map(({ id, place, text, cite }, i) => ({
      id: `${value.id}.difficulty.${id}`,
      place: find(names.places, place),
      text,
      ...common('difficulties', i, cite),
    })),
    milestones: (value.milestones ?? []).map(({ id, place, date, text, cite }, i) => ({
      id: `${value.id}.milestone.${id}`,
      place: find(names.places, place),
      date,
      text,
      ...common('milestones', i, cite),
    })),
    statuses: (value.statuses ?? []).map((status, i) => ({
      id: `${value.id}.status.${status.id}`,
      place: find(names.places, status.place),
      scheme: status.scheme,
      document: status.document,
      value: status.value,
      givenBy: status.given_by === null ? undefined : find(names.bodies, status.given_by),
      asOf: status.as_of,
      evidence: status.evidence,
      source: sources.find(({ key }) => key === status.source),
      note: status.note,
      meeting: value.id,
      ...common('statuses', i, status.cite ?? {}),
    })),
  };
}

/** The name of who has to act, as short as it is known. */
export function addresseeName(addressee: Directive['to'][number]): Texts {
  return 'short' in addressee && addressee.short !== undefined ? addressee.short : addressee.name;
}

/** @throws When a place that must be a province is the nation, which the check would have found. */
function toProvinceOf(place: Place): Province {
  if (place.kind === 'nation') throw new Error(`${place.id} is no province.`);
  return place;
}
