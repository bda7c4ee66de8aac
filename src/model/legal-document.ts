import type { DocumentFile, Target as TargetEntry } from '../dataset/file-types.ts';
import type { Sheet } from '../dataset/sheet.ts';
import { find, originOf } from './lookup.ts';
import type { Names } from './names.ts';
import { toSources } from './source.ts';
import type { Body } from './body.ts';
import type { Unit } from './indicator.ts';
import type { Bound } from './observation.ts';
import type { Origin } from './origin.ts';
import type { Place } from './place.ts';
import type { Scope } from './scope.ts';
import type { Source } from './source.ts';
import type { Texts } from './texts.ts';
import type { Edtf } from './time.ts';

export interface Target {
  readonly id: string;
  /** Id of the document that sets it. */
  readonly document: string;
  /** Id of the indicator that measures it; undefined when none does. */
  readonly indicator: string | undefined;
  /** Ids of indicators of the same subject that do not measure it. */
  readonly related: readonly string[];
  readonly place: Place;
  /** What part of the place has to reach it; undefined for the whole place. */
  readonly scope: Scope | undefined;
  readonly text: Texts;
  readonly bound: Bound;
  /** A number, the ends of a range, or null for a goal without a number. */
  readonly value: number | readonly [number, number] | null;
  readonly unit: Unit | undefined;
  readonly due: Edtf;
  readonly confidence: 'high' | 'medium';
  readonly sources: readonly Source[];
  readonly note: Texts | undefined;
  readonly origin: Origin;
}

/** One of the groups of tasks that a document lays down. */
export interface TaskGroup {
  /** Unique within the document. */
  readonly id: string;
  readonly text: Texts;
  /** Ids of the groups of indicators whose figures are about it. */
  readonly groups: readonly string[];
}

export interface LegalDocument {
  readonly id: string;
  readonly number: string | null;
  readonly kind: DocumentFile['kind'];
  readonly issuer: Body;
  readonly date: Edtf | null;
  readonly title: Texts;
  readonly implements: readonly string[];
  readonly replaces: readonly string[];
  readonly confidence: 'high' | 'medium' | undefined;
  readonly sources: readonly Source[];
  /** In the order of the document. */
  readonly taskGroups: readonly TaskGroup[];
  readonly targets: readonly Target[];
  readonly origin: Origin;
}

export function toLegalDocument(sheet: Sheet<DocumentFile>, names: Names): LegalDocument {
  const { value } = sheet;
  const sources = toSources(value.sources);
  return {
    id: value.id,
    number: value.number,
    kind: value.kind,
    issuer: find(names.bodies, value.issuer),
    date: value.date,
    title: value.title,
    implements: value.implements ?? [],
    replaces: value.replaces ?? [],
    confidence: value.confidence,
    sources,
    taskGroups: (value.task_groups ?? []).map(({ id, text, groups = [] }) => ({
      id,
      text,
      groups,
    })),
    targets: (value.targets ?? []).map((target, i) => ({
      ...toTarget(target, names),
      document: value.id,
      sources: sources.filter(({ key }) => target.sources.includes(key)),
      origin: originOf(sheet, ['targets', i]),
    })),
    origin: originOf(sheet, []),
  };
}

function toTarget(entry: TargetEntry, { places, scopes, units }: Names) {
  const { id, indicator, place, scope, text, bound, value, unit, due, confidence, note } = entry;
  return {
    id,
    indicator,
    related: entry.related ?? [],
    place: find(places, place),
    scope: scope === undefined ? undefined : find(scopes, scope),
    text,
    bound,
    value,
    unit: unit === null ? undefined : find(units, unit),
    due,
    confidence,
    note,
  };
}
