import { group } from 'd3-array';
import type { Target } from '../../model/legal-document.ts';
import type { Model } from '../../model/model.ts';
import type { Observation } from '../../model/observation.ts';
import type { Origin } from '../../model/origin.ts';
import { claimsAbout, goalsOf, targetReadings } from '../../stats/reading/goals.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';

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
  /** How a target reads; undefined where nothing can be read. */
  readonly readingOf: (target: Target) => TargetReading | undefined;
}

export function apiSource(model: Model, at: Addresses): ApiSource {
  const places = group(model.observations, ({ place }) => place.id);
  const indicators = group(model.observations, ({ indicator }) => indicator.id);
  const reports = group(model.observations, ({ reportedBy }) => reportedBy.id);
  const ofIndicator = (id: string) => indicators.get(id) ?? [];
  const readings = readingsOf(model, ofIndicator);
  return {
    model,
    at,
    ofPlace: (id) => places.get(id) ?? [],
    ofIndicator,
    ofReport: (id) => reports.get(id) ?? [],
    readingOf: ({ id }) => readings.get(id),
  };
}

function readingsOf(model: Model, ofIndicator: ApiSource['ofIndicator']) {
  const goals = goalsOf(model.targets, model.documents);
  return targetReadings(goals, (target) => claimsAbout(target, ofIndicator), model.about.readUntil);
}

/** Where the file of one thing lies inside the site. */
export function apiPath(kind: string, id: string): string {
  return `/api/v1/${kind}/${id}.json`;
}
