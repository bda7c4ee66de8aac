import type { Body } from '../../model/body.ts';
import type { Group, Unit } from '../../model/indicator.ts';
import type { Region } from '../../model/model.ts';
import type { Programme } from '../../model/programme.ts';
import type { Release } from '../../model/release.ts';
import type { Scope } from '../../model/scope.ts';
import { textsOrNull, textsRecord } from './api-values.ts';

/** The short lists that other records name by id. */

export function unitRecord({ id, name, style }: Unit) {
  return { id, name: textsRecord(name), style };
}

export function groupRecord({ id, name, description }: Group) {
  return { id, name: textsRecord(name), description: textsRecord(description) };
}

export function scopeRecord({ id, name, description }: Scope) {
  return { id, name: textsRecord(name), description: textsRecord(description) };
}

export function regionRecord({ id, name }: Region) {
  return { id, name: textsRecord(name) };
}

export function bodyRecord({ id, name, short, level, place }: Body) {
  return { id, name: textsRecord(name), short: textsOrNull(short), level, place: place.id };
}

export function programmeRecord(programme: Programme) {
  const { id, name, kind, place, period, document, url, description, aliases } = programme;
  return {
    id,
    name: textsRecord(name),
    kind,
    place: place.id,
    period: period ?? null,
    document: document ?? null,
    url: url ?? null,
    description: textsOrNull(description),
    aliases,
  };
}

export function releaseRecord({ id, date, previous, summary }: Release) {
  return { id, date, previous, summary: textsRecord(summary) };
}

/** The same with all that the release added, changed and took away. */
export function releaseFile(release: Release) {
  const { added, addedFiles, changes, reworded, gone, charts, chartsGone } = release;
  return {
    ...releaseRecord(release),
    added: { files: addedFiles, observations: added },
    changes: changes.map(({ kind, reason, changed, removed }) => ({
      kind,
      reason: textsRecord(reason),
      changed: changed.map(({ claim, was, now }) => ({ observation: claim, was, now })),
      removed: removed.map(({ claim, was, became = null, now = null }) => ({
        observation: claim,
        was,
        became,
        now,
      })),
    })),
    reworded,
    gone: gone.map(({ kind, id, name, became, reason }) => ({
      kind,
      id,
      name: textsRecord(name),
      became,
      reason: textsRecord(reason),
    })),
    charts: Object.keys(charts),
    charts_gone: Object.keys(chartsGone),
  };
}
