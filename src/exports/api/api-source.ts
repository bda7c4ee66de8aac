import { group } from 'd3-array';
import type { Model } from '../../model/model.ts';
import type { Observation } from '../../model/observation.ts';
import type { Origin } from '../../model/origin.ts';

/** The kinds of thing that have a page each. */
export type PageKind = 'provinces' | 'indicators' | 'meetings' | 'documents';

/** Whole addresses of what the site that publishes the API has. */
export interface Addresses {
  /** A file by its path inside the site: /api/v1/index.json. */
  readonly file: (path: string) => string;
  /** A page in the language at the root. */
  readonly page: (kind: PageKind, id: string) => string;
  /** The line of YAML that something comes from. */
  readonly line: (origin: Origin) => string;
}

/** Everything that files of the API are written from. */
export interface ApiSource {
  readonly model: Model;
  readonly at: Addresses;
  /** Claims by what they are about and who made them, in the order of their ids. */
  readonly ofPlace: (id: string) => readonly Observation[];
  readonly ofIndicator: (id: string) => readonly Observation[];
  readonly ofReport: (id: string) => readonly Observation[];
}

export function apiSource(model: Model, at: Addresses): ApiSource {
  const places = group(model.observations, ({ place }) => place.id);
  const indicators = group(model.observations, ({ indicator }) => indicator.id);
  const reports = group(model.observations, ({ reportedBy }) => reportedBy.id);
  return {
    model,
    at,
    ofPlace: (id) => places.get(id) ?? [],
    ofIndicator: (id) => indicators.get(id) ?? [],
    ofReport: (id) => reports.get(id) ?? [],
  };
}

/** Where the file of one thing lies inside the site. */
export function apiPath(kind: string, id: string): string {
  return `/api/v1/${kind}/${id}.json`;
}
