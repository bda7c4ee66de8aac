import type { Observation } from '../../model/observation.ts';
import type { Reader } from '../../locales/reader.ts';
import { claimCards, type ClaimCard } from './claim-card.ts';
import { model } from '../model.ts';

export interface ClaimGroup {
  readonly id: string;
  readonly title: string;
  readonly cards: readonly ClaimCard[];
}

/** Cards under the groups of their indicators, in the order of the dataset’s groups. */
export function claimGroups(claims: readonly Observation[], reader: Reader): readonly ClaimGroup[] {
  return model.groups.flatMap(({ id, name }) => {
    const members = claims.filter(({ indicator }) => indicator.group.id === id).toSorted(asWritten);
    if (members.length === 0) return [];
    return { id, title: reader.plain(name), cards: claimCards(members, reader) };
  });
}

/** In the order in which the source tells them, which contributors keep. */
export function asWritten(a: Observation, b: Observation): number {
  if (a.origin.file !== b.origin.file) return a.origin.file < b.origin.file ? -1 : 1;
  return a.origin.line - b.origin.line;
}
