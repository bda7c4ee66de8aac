import type { LegalDocument, Target } from '../../model/legal-document.ts';
import type { Texts } from '../../model/texts.ts';
import type { TargetReading } from '../../stats/reading/reading.ts';
import { apiPath, type ApiSource } from './api-source.ts';
import { sourceRecord, textsOrNull, textsRecord } from './api-values.ts';
import { intervalOf, type Interval } from '../tables/interval.ts';

export function documentRecord(document: LegalDocument, { at }: ApiSource) {
  const { id } = document;
  return {
    id,
    number: document.number,
    kind: document.kind,
    title: textsRecord(document.title),
    issuer: document.issuer.id,
    date: document.date,
    implements: document.implements,
    replaces: document.replaces,
    confidence: document.confidence ?? null,
    sources: document.sources.map(sourceRecord),
    page: at.page('documents', id),
    api: at.file(apiPath('documents', id)),
    origin: at.line(document.origin),
  };
}

/** A document with the tasks it lays down and the goals it sets. */
export function documentFile(document: LegalDocument, source: ApiSource) {
  return {
    ...documentRecord(document, source),
    task_groups: document.taskGroups.map(({ id, text, groups }) => ({
      id,
      text: textsRecord(text),
      groups,
    })),
    targets: document.targets.map((target) => targetRecord(target, source)),
  };
}

/** A goal. A range has no single value: its ends stand in lower and upper. */
export function targetRecord(target: Target, { at, readingOf, whyOf }: ApiSource) {
  const { id, value } = target;
  const read = readingOf(target);
  return {
    id,
    document: target.document,
    indicator: target.indicator ?? null,
    related: target.related,
    place: target.place.id,
    scope: target.scope?.id ?? null,
    text: textsRecord(target.text),
    value: typeof value === 'number' ? value : null,
    bound: target.bound,
    ...targetInterval(target),
    unit: target.unit?.id ?? null,
    due: target.due,
    confidence: target.confidence,
    sources: target.sources.map(sourceRecord),
    note: textsOrNull(target.note),
    reading: read === undefined ? null : readingRecord(read, whyOf(target, read)),
    api: at.file(apiPath('targets', id)),
    origin: at.line(target.origin),
  };
}

/** What this site computes of a goal; `distance` is how far it is, short of it or beyond. */
function readingRecord(
  { reading, distance, since, newest, publishers }: TargetReading,
  why: Texts,
) {
  return {
    word: reading,
    why: textsRecord(why),
    distance: distance ?? null,
    since,
    figures: newest.map(({ id }) => id),
    publishers,
  };
}

export function targetInterval({ value, bound }: Pick<Target, 'value' | 'bound'>): Interval {
  if (value === null) return { lower: null, upper: null };
  if (typeof value === 'number') return intervalOf(value, bound);
  const [lower, upper] = value;
  return { lower, upper };
}
