import type { ReleaseFile } from '../file-types.ts';
import type { RawFile } from '../raw-file.ts';
import { checksumOf } from './state.ts';
import { sortKey } from './version.ts';
import { walkBack, type Obstacle } from './way-back.ts';

type Record = Pick<ReleaseFile, 'id' | 'state' | 'way_back'>;

/** What stands in the way of a past release, and in which record. */
export interface Barrier {
  readonly release: string;
  /** Undefined where every file is as it should be and their list is not what the record names. */
  readonly obstacle: Obstacle | undefined;
}

export interface Rebuilt {
  /** The state of each release that could be reached, newest first. */
  readonly states: ReadonlyMap<string, readonly RawFile[]>;
  readonly barrier: Barrier | undefined;
}

/**
 * Every past state, each made from the one after it and compared with its checksum. Never throws:
 * the first thing that does not fit ends the way.
 *
 * @param newest The files of the newest release.
 */
export function rebuiltStates(records: readonly Record[], newest: readonly RawFile[]): Rebuilt {
  const states = new Map<string, readonly RawFile[]>();
  const newestFirst = records.toSorted((a, b) => (sortKey(a.id) > sortKey(b.id) ? -1 : 1));
  let state = newest;
  for (const { id, state: checksum, way_back: steps = [] } of newestFirst) {
    if (checksumOf(state) !== checksum)
      return { states, barrier: { release: id, obstacle: undefined } };
    states.set(id, state);
    const walked = walkBack(state, steps);
    if ('obstacle' in walked)
      return { states, barrier: { release: id, obstacle: walked.obstacle } };
    state = walked.state;
  }
  return { states, barrier: undefined };
}
