import { byId, find } from '../../model/lookup.ts';
import type { Model } from '../../model/model.ts';
import { directiveRecord } from './api-directive.ts';
import { documentFile, documentRecord, targetRecord } from './api-document.ts';
import { indicatorFile, indicatorRecord } from './api-indicator.ts';
import { meetingFile, meetingRecord } from './api-meeting.ts';
import { observationRecords } from './api-observation.ts';
import { changeRecords, conflictRecords, coverageOverview } from './api-overviews.ts';
import { countryFile, provinceFile, provinceRecord } from './api-place.ts';
import { publicationFile, publicationRecord } from './api-publication.ts';
import {
  bodyRecord,
  groupRecord,
  programmeRecord,
  regionRecord,
  releaseFile,
  releaseRecord,
  scopeRecord,
  unitRecord,
} from './api-registries.ts';
import type { ApiSource } from './api-source.ts';

/** A JSON file of the API, or one for each thing of a kind. */
export interface Endpoint {
  /** Inside /api/v1/, without its ending; {id} stands for the id of a thing. */
  readonly path: string;
  /** The name of its schema in schemas/api/. */
  readonly schema: string;
  readonly summary: string;
  /** The ids that {id} stands for; undefined for a single file. */
  readonly ids?: (source: ApiSource) => readonly string[];
  readonly data: (source: ApiSource, id: string) => unknown;
}

/** A kind of thing: how to find the things, and what is said of one. */
interface Kind<Thing extends { readonly id: string }> {
  readonly one: string;
  readonly many: string;
  readonly about: string;
  readonly things: (source: ApiSource) => readonly Thing[];
  readonly record: (thing: Thing, source: ApiSource) => object;
  readonly file: (thing: Thing, source: ApiSource) => object;
}

/** The list of a kind, and one file a thing. */
function kind<Thing extends { readonly id: string }>(of: Kind<Thing>): readonly Endpoint[] {
  // Each of thousands of files looks its thing up.
  const found = new WeakMap<ApiSource, ReadonlyMap<string, Thing>>();
  const thingsById = (source: ApiSource) => {
    const things = found.get(source) ?? byId(of.things(source));
    found.set(source, things);
    return things;
  };
  return [
    {
      path: of.many,
      schema: of.many,
      summary: `All ${of.many}: ${of.about}`,
      data: (source) => inOrder(of.things(source)).map((thing) => of.record(thing, source)),
    },
    {
      path: `${of.many}/{id}`,
      schema: of.one,
      summary: `One ${of.one}: ${of.about}`,
      ids: (source) => inOrder(of.things(source)).map(({ id }) => id),
      data: (source, id) => of.file(find(thingsById(source), id), source),
    },
  ];
}

/** A short list whose things have no files of their own. */
function registry<Thing extends { readonly id: string }>(
  path: string,
  summary: string,
  things: (model: Model) => Iterable<Thing>,
  record: (thing: Thing) => object,
): Endpoint {
  return {
    path,
    schema: path,
    summary,
    data: ({ model }) => inOrder([...things(model)]).map(record),
  };
}

function inOrder<Thing extends { readonly id: string }>(
  things: readonly Thing[],
): readonly Thing[] {
  return things.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/** Everything that /api/v1/ holds as JSON, besides the list of it and its description. */
export const endpoints: readonly Endpoint[] = [
  {
    path: 'observations',
    schema: 'observations',
    summary:
      'All claims, sorted by id; the same rows as observations.csv and observations.parquet.',
    data: (source) => observationRecords(inOrder(source.model.observations), source),
  },
  {
    path: 'country',
    schema: 'country',
    summary: 'Viet Nam, with the claims about the nation as a whole.',
    data: countryFile,
  },
  ...kind({
    one: 'province',
    many: 'provinces',
    about: 'units of today and before 1 July 2025; its file adds only claims about itself.',
    things: ({ model }) => model.provinces,
    record: provinceRecord,
    file: provinceFile,
  }),
  ...kind({
    one: 'indicator',
    many: 'indicators',
    about: 'the definition card; its file adds every claim about it.',
    things: ({ model }) => [...model.indicators.values()],
    record: indicatorRecord,
    file: indicatorFile,
  }),
  ...kind({
    one: 'meeting',
    many: 'meetings',
    about: 'what, when, who; its file adds what it reported and ordered.',
    things: ({ model }) => model.meetings,
    record: meetingRecord,
    file: meetingFile,
  }),
  ...kind({
    one: 'publication',
    many: 'publications',
    about: 'reports, index editions and articles; its file adds the claims it makes.',
    things: ({ model }) => model.publications,
    record: publicationRecord,
    file: publicationFile,
  }),
  ...kind({
    one: 'document',
    many: 'documents',
    about: 'legal acts; its file adds the targets it sets.',
    things: ({ model }) => [...model.documents.values()],
    record: documentRecord,
    file: documentFile,
  }),
  ...kind({
    one: 'target',
    many: 'targets',
    about: 'a value that a document sets for a date.',
    things: ({ model }) => model.targets,
    record: targetRecord,
    file: targetRecord,
  }),
  ...kind({
    one: 'directive',
    many: 'directives',
    about: 'what a meeting ordered, to whom, by when.',
    things: ({ model }) => model.meetings.flatMap(({ directives }) => directives),
    record: directiveRecord,
    file: directiveRecord,
  }),
  ...kind({
    one: 'release',
    many: 'releases',
    about: 'versions of the dataset.',
    things: ({ model }) => model.releases,
    record: releaseRecord,
    file: releaseFile,
  }),
  {
    path: 'conflicts',
    schema: 'conflicts',
    summary: 'Claims about the same thing and time that cannot both hold, side by side.',
    data: conflictRecords,
  },
  {
    path: 'coverage',
    schema: 'coverage',
    summary: 'Which province of today has reported which indicator; what is not listed is silence.',
    data: coverageOverview,
  },
  {
    path: 'changes',
    schema: 'changes',
    summary: 'Reports that brought figures, the last recorded first.',
    data: changeRecords,
  },
  registry('units', 'Units of measurement.', ({ units }) => units.values(), unitRecord),
  registry('groups', 'Groups of indicators.', ({ groups }) => groups, groupRecord),
  registry(
    'scopes',
    'Parts of a place that a claim can be about.',
    ({ scopes }) => scopes,
    scopeRecord,
  ),
  registry('regions', 'The six regions.', ({ regions }) => regions, regionRecord),
  registry(
    'bodies',
    'Committees, ministries, offices.',
    ({ bodies }) => bodies.values(),
    bodyRecord,
  ),
  registry(
    'programmes',
    'Programmes, projects and platforms.',
    ({ programmes }) => programmes,
    programmeRecord,
  ),
];

/** The address of a file inside the site. */
export function endpointPath({ path }: Pick<Endpoint, 'path'>, id = ''): string {
  return `/api/v1/${path.replace('{id}', id)}.json`;
}
