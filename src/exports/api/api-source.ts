import { group } from 'd3-array';
import type { FollowUp } from '../../model/follow-up.ts';
import type { Target } from '../../model/legal-document.ts';
import type { Model } from '../../model/model.ts';
import type { Observation } from '../../model/observation.ts';
import type { Origin } from '../../model/origin.ts';
import { latest } from '../../stats/latest.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';
import type { Texts } from '../../model/texts.ts';
import { readingsOf } from './api-readings.ts';

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
  /** What reports tell of a directive. */
  readonly followUpsOf: (directive: string) => readonly FollowUp[];
  /** How a target reads; undefined where nothing can be read. */
  readonly readingOf: (target: Target) => TargetReading | undefined;
  /** Why it reads so, in the words of the pages. */
  readonly whyOf: WhyOf;
  /** Whether a claim is among the newest about its indicator and place. */
  readonly isNewest: (claim: Observation) => boolean;
}

/** The rule as it came out for a target, in every language. */
export type WhyOf = (target: Target, read: TargetReading) => Texts;

export function apiSource(model: Model, at: Addresses, whyOf: WhyOf): ApiSource {
  const places = group(model.observations, ({ place }) => place.id);
  const indicators = group(model.observations, ({ indicator }) => indicator.id);
  const reports = group(model.observations, ({ reportedBy }) => reportedBy.id);
  const ofIndicator = (id: string) => indicators.get(id) ?? [];
  const followUps = group(model.followUps, ({ directive }) => directive);
  const newest = newestOf(model.observations);
  return {
    model,
    at,
    ofPlace: (id) => places.get(id) ?? [],
    ofIndicator,
    followUpsOf: (directive) => followUps.get(directive) ?? [],
    ofReport: (id) => reports.get(id) ?? [],
    readingOf: readingsOf(model),
    whyOf,
    isNewest: ({ id }) => newest.has(id),
  };
}

/** The ids of the claims that pages show as the newest about one indicator and place. */
function newestOf(observations: readonly Observation[]): ReadonlySet<string> {
  const subjects = group(observations, ({ indicator, place }) => `${indicator.id} ${place.id}`);
  return new Set([...subjects.values()].flatMap((claims) => latest(claims)).map(({ id }) => id));
}

/** Where the file of one thing lies inside the site. */
export function apiPath(kind: string, id: string): string {
  return `/api/v1/${kind}/${id}.json`;
}
